package org.qiantou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.qiantou.model.Condition;
import org.qiantou.model.Duty;
import org.qiantou.model.Filler;
import org.qiantou.model.Kind;
import org.qiantou.model.Level;
import org.qiantou.model.Origin;
import org.qiantou.model.Role;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;
import org.qiantou.reference.World;
import org.qiantou.reference.Worlds;

/** The DRL that is shown for a row, compiled by Drools' own compiler, does what its rule does. */
final class RowDrlTest {

  /** Each compilation needs a name of its own, or Drools mixes them. */
  private static final AtomicInteger COMPILED = new AtomicInteger();

  private static final List<String> HOSTILE =
      List.of(
          "a\" ) then System.exit(1); end //",
          "back\\slash \\\" quote",
          "\\u0022 ) || true //",
          "line\nbreak\r\u2028\u0085 end",
          "${x} #{x} @{x} %s 'single'",
          "*/ /* remark */",
          "\\u000a } System.exit(1); //",
          "\\u000d\\u2028 \\\\u000a",
          "} System.exit(1); {",
          "\"); System.exit(1); //\t\b\f\0",
          "\\",
          "中文 与 emoji \uD83D\uDE00");

  @Provide
  Arbitrary<List<World>> worlds() {
    return Worlds.any().list().ofSize(12);
  }

  @Property(tries = 2, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void textAndRuleOfRandomRowsAnswerAlike(@ForAll("worlds") List<World> worlds) {
    StringBuilder drl = new StringBuilder(new RowDrl(worlds.get(0).pack()).of(List.of()));
    Map<String, RowBase> bases = new TreeMap<>();
    for (World world : worlds) {
      String prefix = "w" + bases.size() + "-";
      List<Row> rows = Claims.rows(world.pack());
      drl.append(rules(world.pack(), rows.stream().map(Row::id).toList(), prefix));
      bases.put(prefix, new RowBase(rows));
    }
    KieBase compiled = compile(drl.toString());
    for (Asked asked : questions()) {
      Set<String> expected = new TreeSet<>();
      bases.forEach(
          (prefix, base) ->
              base.proposals(List.of(asked)).forEach(row -> expected.add(prefix + row.id())));
      assertEquals(expected, proposals(compiled, asked), () -> "asked " + asked + drl);
    }
  }

  @Test
  void textAndRuleOfBuiltInRowsAnswerAlike() {
    RulePack pack = PackLoader.builtIn();
    List<Row> rows =
        Claims.rows(pack).stream().filter(row -> row.topic().startsWith("noise")).toList();
    List<String> ids = rows.stream().map(Row::id).toList();
    KieBase compiled = compile(new RowDrl(pack).of(ids));
    RowBase base = new RowBase(rows);
    Set<String> seen = new TreeSet<>();
    for (Row row : rows) {
      for (Asked asked : around(row)) {
        Set<String> expected = new TreeSet<>();
        base.proposals(List.of(asked)).forEach(each -> expected.add(each.id()));
        assertEquals(expected, proposals(compiled, asked), () -> "asked " + asked);
        seen.addAll(expected);
      }
    }
    assertEquals(new TreeSet<>(ids), seen);
  }

  @Test
  void noCellBecomesCode() {
    TestPack pack = new TestPack();
    List<String> ids = new ArrayList<>();
    for (String cell : HOSTILE) {
      pack.instrument(cell, Kind.LAW, Validity.ALWAYS, Optional.of(cell), false);
      ids.add("row " + ids.size() + cell);
      pack.duty(hostile(ids.get(ids.size() - 1), cell));
    }
    KieBase compiled = compile(new RowDrl(pack.build()).of(ids));
    for (int i = 0; i < ids.size(); i++) {
      String cell = HOSTILE.get(i);
      Asked asked = new Asked(cell, Level.DISTRICT, cell, cell, 0, Map.of(cell, cell));
      assertEquals(Set.of(ids.get(i)), proposals(compiled, asked), cell);
      Asked other = new Asked(cell, Level.DISTRICT, cell, cell, 0, Map.of(cell, "x"));
      assertEquals(Set.of(), proposals(compiled, other), cell);
    }
  }

  @Test
  void designationIsItsSlotInItsOwnDistrict() {
    RulePack pack =
        new TestPack()
            .topic("t.a")
            .instrument("某法", Kind.LAW)
            .instrument("某通知", Kind.POLICY)
            .delegation("slot", "t.a", "某法", Filler.EITHER)
            .designation("filled", "slot", "b", Optional.of("x"), "某通知")
            .build();
    KieBase compiled = compile(new RowDrl(pack).of(List.of("slot", "filled")));

    assertEquals(
        Set.of("filled", "slot"),
        proposals(compiled, new Asked("t.a", Level.DISTRICT, "enforcement", "x", 0, Map.of())));
    assertEquals(
        Set.of("slot"),
        proposals(compiled, new Asked("t.a", Level.DISTRICT, "enforcement", "y", 0, Map.of())));
  }

  @Test
  void showsARowAsPeopleReadIt() {
    RulePack pack =
        new TestPack()
            .topic("t.a")
            .instrument(
                "某法",
                Kind.LAW,
                new Validity(LocalDate.of(2020, 1, 1), null),
                Optional.empty(),
                false)
            .duty("law-1", "t.a", Role.LEAD, "a", "某法", "vessel=cargo|tanker")
            .build();
    assertEquals(
        """
        package org.qiantou.rows

        import java.util.List
        import org.qiantou.engine.Asked
        import org.qiantou.model.Level

        global List proposals

        // 《某法》第一条 act of law-1: LEAD a
        rule "law-1"
        when
            Asked(
                topic == "t.a",
                level in ( Level.MUNICIPAL, Level.DISTRICT ),
                day >= 18262L /* 2020-01-01 */,
                fields["vessel"] == null || fields["vessel"] in ( "cargo", "tanker" )
            )
        then
            proposals.add("law-1");
        end
        """,
        new RowDrl(pack).of(List.of("law-1")));
  }

  private static Duty hostile(String id, String cell) {
    return new Duty(
        id,
        cell,
        cell,
        Role.LEAD,
        cell,
        Optional.of(cell),
        EnumSet.of(Level.DISTRICT),
        Set.of(new Condition(cell, false, Set.of(cell))),
        false,
        false,
        Validity.ALWAYS,
        cell,
        Optional.of(cell),
        1,
        Optional.of(cell),
        Verification.ARTICLE,
        cell,
        new Origin("test", "test.csv", 1));
  }

  /** Returns the rules of one of several packs, by names that no other pack has. */
  private static String rules(RulePack pack, List<String> ids, String prefix) {
    String drl = new RowDrl(pack).of(ids);
    return drl.substring(drl.indexOf("proposals") + "proposals".length())
        .replace("rule \"", "rule \"" + prefix)
        .replace("proposals.add(\"", "proposals.add(\"" + prefix);
  }

  /** Asks on both sides of what a row asks for. */
  private static List<Asked> around(Row row) {
    Map<String, String> holding = new TreeMap<>();
    Map<String, String> failing = new TreeMap<>();
    for (Condition each : row.conditions()) {
      holding.put(each.field(), each.negated() ? "OTHER" : each.values().iterator().next());
      failing.put(each.field(), each.negated() ? each.values().iterator().next() : "OTHER");
    }
    LocalDate from = Optional.ofNullable(row.validity()).map(Validity::from).orElse(TestPack.DAY);
    String function = row.function().orElse("enforcement");
    String district = row.instrument().district().orElse("yubei");
    List<Asked> all = new ArrayList<>();
    for (LocalDate day : List.of(from.minusDays(1), from)) {
      for (Level level : Level.values()) {
        long number = day.toEpochDay();
        all.add(new Asked(row.topic(), level, function, district, number, holding));
        all.add(new Asked(row.topic(), level, function, district, number, failing));
        all.add(new Asked(row.topic(), level, "planning", null, number, Map.of()));
      }
    }
    return all;
  }

  private static List<Asked> questions() {
    List<Asked> all = new ArrayList<>();
    for (String topic : List.of("t", "t.a", "t.a.x", "t.b", "u")) {
      for (LocalDate day :
          List.of(LocalDate.of(2017, 12, 31), LocalDate.of(2020, 1, 1), LocalDate.of(2024, 6, 1))) {
        for (Map<String, String> fields :
            List.<Map<String, String>>of(
                Map.of(), Map.of("p", "x", "q", "y"), Map.of("p", "y", "r", "yes", "q", "x"))) {
          long number = day.toEpochDay();
          all.add(new Asked(topic, Level.MUNICIPAL, "enforcement", null, number, fields));
          all.add(new Asked(topic, Level.DISTRICT, "planning", "x", number, fields));
          all.add(new Asked(topic, Level.DISTRICT, "enforcement", "y", number, fields));
        }
      }
    }
    return all;
  }

  private static Set<String> proposals(KieBase base, Asked asked) {
    KieSession session = base.newKieSession();
    try {
      List<String> proposed = new ArrayList<>();
      session.setGlobal("proposals", proposed);
      session.insert(asked);
      session.fireAllRules();
      return new TreeSet<>(proposed);
    } finally {
      session.dispose();
    }
  }

  private static KieBase compile(String drl) {
    KieServices kie = KieServices.get();
    ReleaseId id = kie.newReleaseId("org.qiantou", "rows-shown", "1." + COMPILED.incrementAndGet());
    KieFileSystem files = kie.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write("src/main/resources/org/qiantou/rows/rows.drl", drl);
    KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    assertEquals(List.of(), builder.getResults().getMessages(Message.Level.ERROR), drl);
    return kie.newKieContainer(id).getKieBase();
  }
}
