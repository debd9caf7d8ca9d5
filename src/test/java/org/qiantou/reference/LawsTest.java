package org.qiantou.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qiantou.engine.Engine;
import org.qiantou.model.Body;
import org.qiantou.model.Duty;
import org.qiantou.model.Kind;
import org.qiantou.model.Matter;
import org.qiantou.model.Reason;
import org.qiantou.model.Resolution;
import org.qiantou.model.Role;
import org.qiantou.model.Status;
import org.qiantou.pack.RulePack;

/** What holds of every pack and every matter. */
final class LawsTest {

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  @Provide
  Arbitrary<RowSpec> rows() {
    return RowSpec.any();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aLeadIsThereExactlyWhenResolvedAndNobodyIsNamedTwice(@ForAll("worlds") World world) {
    Engine engine = new Engine(world.pack());
    for (Matter matter : world.matters()) {
      Resolution answer = Bytes.resolve(engine, matter);
      List<String> cooperating = answer.cooperating().stream().map(Body::code).toList();
      assertEquals(answer.status() == Status.RESOLVED, answer.lead().isPresent());
      assertEquals(Set.copyOf(cooperating).size(), cooperating.size(), "cooperates twice");
      answer.lead().ifPresent(lead -> assertFalse(cooperating.contains(lead.code())));
      boolean nobody = answer.status() == Status.NO_LEAD || answer.status() == Status.CONTESTED;
      assertTrue(nobody || answer.escalation().isEmpty(), "only what has no lead is escalated");
      assertTrue(
          answer.status() != Status.RESOLVED || answer.candidates().isEmpty(),
          "no candidates beside a lead");
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void beforeThePackAnswersItSaysSoAndEscalatesNothing(@ForAll("worlds") World world) {
    Engine engine = new Engine(world.pack());
    for (Matter matter : world.matters()) {
      Matter early = matter.withDate(Worlds.COVERED.minusDays(1));
      Resolution answer = Bytes.resolve(engine, early);
      assertEquals(Status.NO_LEAD, answer.status());
      assertEquals(Optional.of(Reason.NOT_COVERED), answer.reason());
      assertEquals(Optional.empty(), answer.escalation());
      assertEquals(List.of(), answer.cooperating());
      assertEquals(List.of(), answer.questions());
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void unifiedSupervisionMakesNoLead(@ForAll("worlds") World world) {
    Map<String, Duty> without = new TreeMap<>(world.pack().duties());
    without.values().removeIf(duty -> duty.role() == Role.UNIFIED_SUPERVISION);
    Engine engine = new Engine(world.pack());
    Engine other = new Engine(World.withDuties(world.pack(), without));
    for (Matter matter : world.matters()) {
      assertEquals(gist(Bytes.resolve(other, matter)), gist(Bytes.resolve(engine, matter)));
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void principlesAndPracticeMakeNoLeadAndTakeNone(
      @ForAll("worlds") World world, @ForAll("rows") RowSpec row) {
    RulePack pack = world.pack();
    RulePack more = withRow(pack, row, Kind.PRACTICE);
    Engine engine = new Engine(pack);
    Engine other = new Engine(more);
    for (Matter matter : world.matters()) {
      assertEquals(gist(Bytes.resolve(engine, matter)), gist(Bytes.resolve(other, matter)));
    }
  }

  /**
   * A lead of the lowest rank that may decide leads only where nobody else does (D4). It does
   * settle an act that others share, and a catch-all clause yields to it, so neither is here.
   */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aRowOfLowerRankNeverChangesTheLead(
      @ForAll("worlds") World world, @ForAll("rows") RowSpec row) {
    Map<String, Duty> plain = new TreeMap<>(world.pack().duties());
    plain
        .values()
        .removeIf(
            duty ->
                duty.role() == Role.SHARED
                    || duty.residual()
                    || kind(world.pack(), duty.instrument()).rank() == 5);
    RulePack pack = World.withDuties(world.pack(), plain);
    Assume.that(
        pack.delegations().values().stream()
            .noneMatch(each -> kind(pack, each.instrument()).rank() == 5));
    Engine engine = new Engine(pack);
    Engine other = new Engine(withRow(pack, row, Kind.POLICY));
    for (Matter matter : world.matters()) {
      Resolution before = Bytes.resolve(engine, matter);
      if (before.status() == Status.RESOLVED) {
        assertEquals(gist(before), gist(Bytes.resolve(other, matter)));
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfRowsAndOfQuestionsChangesNoByte(@ForAll("worlds") World world, @ForAll long seed) {
    Random random = new Random(seed);
    RulePack shuffled = shuffled(world.pack(), random);
    List<Matter> matters = new ArrayList<>(world.matters());
    Map<Matter, String> answers = new LinkedHashMap<>();
    Engine engine = new Engine(world.pack());
    matters.forEach(each -> answers.put(each, Bytes.of(world.pack(), engine, each)));
    Collections.shuffle(matters, random);
    Engine other = new Engine(shuffled);
    for (Matter matter : matters) {
      assertEquals(answers.get(matter), Bytes.of(shuffled, other, matter));
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void threadsChangeNoByte(@ForAll("worlds") World world) {
    RulePack pack = world.pack();
    Engine alone = new Engine(pack);
    List<String> expected =
        world.matters().stream().map(each -> Bytes.of(pack, alone, each)).toList();
    Engine shared = new Engine(pack);
    List<List<String>> found =
        List.of(1, 2, 3, 4).parallelStream()
            .map(
                thread ->
                    world.matters().stream().map(each -> Bytes.of(pack, shared, each)).toList())
            .toList();
    found.forEach(each -> assertEquals(expected, each));
  }

  private static String gist(Resolution answer) {
    return answer.status() + answer.lead().map(Body::code).map(" "::concat).orElse("");
  }

  private static RulePack withRow(RulePack pack, RowSpec row, Kind kind) {
    Map<String, Duty> more = new TreeMap<>(pack.duties());
    more.put("added", row.lead("added", "added"));
    return World.withDuties(World.withInstrument(pack, "added", kind), more);
  }

  private static RulePack shuffled(RulePack pack, Random random) {
    List<String> ids = new ArrayList<>(pack.duties().keySet());
    Collections.shuffle(ids, random);
    Map<String, Duty> duties =
        ids.stream()
            .collect(
                Collectors.toMap(
                    id -> id, id -> pack.duties().get(id), (one, two) -> one, LinkedHashMap::new));
    return World.withDuties(World.withOrgansReversed(pack), duties);
  }

  private static Kind kind(RulePack pack, String instrument) {
    return Objects.requireNonNull(pack.instruments().get(instrument)).kind();
  }
}
