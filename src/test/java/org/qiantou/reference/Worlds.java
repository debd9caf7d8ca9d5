package org.qiantou.reference;

import static org.qiantou.engine.TestPack.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.qiantou.engine.TestPack;
import org.qiantou.model.Condition;
import org.qiantou.model.Filler;
import org.qiantou.model.Impact;
import org.qiantou.model.Kind;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Role;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;
import org.qiantou.pack.Organ;

/** Makes small packs whose rows overlap in every way, and matters to ask of them. */
public final class Worlds {

  static final LocalDate COVERED = LocalDate.of(2015, 1, 1);

  static final int INSTRUMENTS = 6;

  private static final List<String> TOPICS = List.of("t", "t.a", "t.b", "t.a.x", "t.a.y");
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2018, 1, 1),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2024, 1, 1));

  private Worlds() {}

  /** Returns packs of up to a dozen rows, each with matters to ask of it. */
  public static Arbitrary<World> any() {
    return Combinators.combine(packs(), matters().list().ofMinSize(1).ofMaxSize(6))
        .as((pack, matters) -> new World(pack.build(), matters));
  }

  private static Arbitrary<TestPack> packs() {
    return Combinators.combine(
            instruments().list().ofSize(INSTRUMENTS),
            RowSpec.any().list().ofMinSize(1).ofMaxSize(10),
            RowSpec.any().list().ofMaxSize(2),
            RowSpec.any().list().ofMaxSize(2),
            surroundings())
        .as(
            (instruments, duties, slots, fillings, surroundings) -> {
              TestPack pack = surroundings.in(new TestPack());
              for (int i = 0; i < instruments.size(); i++) {
                InstrumentSpec each = instruments.get(i);
                pack.instrument("i" + i, each.kind, each.validity, each.district, each.analogy);
              }
              Kind[] kinds = instruments.stream().map(each -> each.kind).toArray(Kind[]::new);
              for (int i = 0; i < duties.size(); i++) {
                pack.duty(duties.get(i).duty("d" + i));
              }
              slots(pack, slots, fillings, kinds, instruments);
              return pack;
            });
  }

  private static void slots(
      TestPack pack,
      List<RowSpec> slots,
      List<RowSpec> fillings,
      Kind[] kinds,
      List<InstrumentSpec> instruments) {
    List<RowSpec> kept = new ArrayList<>();
    for (RowSpec each : slots) {
      // Only what binds leaves a slot; a principle or a practice does not.
      if (kinds[each.instrument()].rank() < 6) {
        pack.delegation(each.delegation("s" + kept.size()));
        kept.add(each);
      }
    }
    for (int i = 0; i < fillings.size() && !kept.isEmpty(); i++) {
      RowSpec filling = fillings.get(i);
      int slot = filling.position() % kept.size();
      Filler filler = kept.get(slot).filler();
      Optional<String> district =
          switch (filler) {
            case CITY -> Optional.empty();
            case DISTRICT -> Optional.of(filling.district().orElse("x"));
            case EITHER -> filling.district();
          };
      Optional<String> only = instruments.get(filling.instrument()).district;
      if (only.isEmpty() || only.equals(district)) {
        pack.designation(filling.designation("f" + i, "s" + slot, district));
      }
    }
  }

  /** What stands around the rows: topics, fields, statutes' words, bodies that replace others. */
  private static Arbitrary<Surroundings> surroundings() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                    Tuple.of(9, Arbitraries.just(COVERED)), Tuple.of(1, Arbitraries.of(DAYS)))
                .list()
                .ofSize(TOPICS.size()),
            Arbitraries.of("", "", "", "ab", "fc", "cd"),
            Arbitraries.of(Organ.Sureness.class),
            Arbitraries.of(DAYS))
        .as(Surroundings::new);
  }

  private record Surroundings(
      List<LocalDate> covered, String instead, Organ.Sureness sure, LocalDate renamed) {

    TestPack in(TestPack pack) {
      for (int i = 0; i < TOPICS.size(); i++) {
        pack.topic(TOPICS.get(i), covered.get(i));
      }
      if (!instead.isEmpty()) {
        pack.instead(instead.substring(0, 1), "x", instead.substring(1));
      }
      return pack.field("p", true, "x", "y")
          .field("q", false, "x", "y")
          .field("r", true, "no", "yes")
          .field("crime", true, "no", "yes")
          .field("falsification", true, "no", "yes")
          .field("major", true, "no", "yes")
          .field("cross-district", true, "no", "yes")
          .field("litigation", false, "public-interest", "trial")
          .departmentField("approver")
          .departmentField("sector")
          .organ("某部门", "a", Organ.Sureness.HIGH, new Validity(null, renamed.minusDays(1)))
          .organ("某部门", "b", sure, new Validity(renamed, null))
          .organ("某机构", "c", Organ.Sureness.HIGH, Validity.ALWAYS)
          .organ("某机构", "d", sure, new Validity(renamed, null))
          .organ("旧机构", "e", Organ.Sureness.HIGH, new Validity(null, renamed));
    }
  }

  private record InstrumentSpec(
      Kind kind, Validity validity, Optional<String> district, boolean analogy) {}

  private static Arbitrary<InstrumentSpec> instruments() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, Kind.LAW),
                Tuple.of(3, Kind.REGULATION),
                Tuple.of(2, Kind.LOCAL_REGULATION),
                Tuple.of(2, Kind.RULE),
                Tuple.of(2, Kind.LIST),
                Tuple.of(1, Kind.DETERMINATION),
                Tuple.of(2, Kind.MANDATE),
                Tuple.of(1, Kind.POLICY),
                Tuple.of(1, Kind.PRACTICE),
                Tuple.of(1, Kind.JUDICIAL),
                Tuple.of(1, Kind.PRINCIPLE)),
            validities(),
            often(Optional.<String>empty(), Arbitraries.just(Optional.of("x"))),
            often(false, Arbitraries.just(true)))
        .as(InstrumentSpec::new);
  }

  static Arbitrary<Validity> validities() {
    return often(
        Validity.ALWAYS,
        Arbitraries.oneOf(
            Arbitraries.of(DAYS).map(day -> new Validity(day, null)),
            Arbitraries.of(DAYS).map(day -> new Validity(null, day.minusDays(1))),
            Arbitraries.of(DAYS).map(day -> new Validity(day, day.plusYears(2)))));
  }

  static Arbitrary<String> topics() {
    return Arbitraries.frequency(
        Tuple.of(3, "t"),
        Tuple.of(4, "t.a"),
        Tuple.of(1, "t.b"),
        Tuple.of(3, "t.a.x"),
        Tuple.of(1, "t.a.y"));
  }

  static Arbitrary<Set<Condition>> conditionSets() {
    Arbitrary<String> one =
        Arbitraries.of(
            "p=x", "p=y", "p!=x", "q=x", "q=y", "q!=x", "q=x|y", "r=yes", "r!=yes", "approver=a");
    return often(Set.of(), one.set().ofMinSize(1).ofMaxSize(2).map(Worlds::condition));
  }

  private static Set<Condition> condition(Set<String> cells) {
    return new LinkedHashSet<>(conditions(cells.toArray(String[]::new)));
  }

  static Arbitrary<Set<Level>> levels() {
    return Arbitraries.frequency(
        Tuple.of(3, EnumSet.allOf(Level.class)),
        Tuple.of(1, EnumSet.of(Level.MUNICIPAL)),
        Tuple.of(1, EnumSet.of(Level.DISTRICT)));
  }

  static Arbitrary<Optional<String>> functions() {
    return Arbitraries.frequency(
        Tuple.of(6, Optional.<String>empty()),
        Tuple.of(2, Optional.of("enforcement")),
        Tuple.of(1, Optional.of("planning")));
  }

  static Arbitrary<Role> roles() {
    return Arbitraries.frequency(
        Tuple.of(6, Role.LEAD),
        Tuple.of(4, Role.SHARED),
        Tuple.of(2, Role.COOPERATE),
        Tuple.of(1, Role.UNIFIED_SUPERVISION),
        Tuple.of(1, Role.REFERRAL),
        Tuple.of(1, Role.GROUND));
  }

  static Arbitrary<Verification> verifications() {
    return Arbitraries.frequency(
        Tuple.of(9, Verification.ARTICLE), Tuple.of(1, Verification.UNVERIFIED));
  }

  static <T> Arbitrary<T> often(T usual, Arbitrary<T> other) {
    return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(usual)), Tuple.of(1, other));
  }

  private static Arbitrary<Matter> matters() {
    return Combinators.combine(
            topics(),
            functions(),
            often(Optional.<Level>empty(), Arbitraries.of(Level.class).map(Optional::of)),
            Arbitraries.of("", "", "x", "y"),
            Arbitraries.frequency(
                Tuple.of(8, ""),
                Tuple.of(1, "2014-12-31"),
                Tuple.of(2, "2019-12-31"),
                Tuple.of(2, "2020-01-01"),
                Tuple.of(4, "2023-06-01")),
            Arbitraries.of(Impact.class),
            facts())
        .as(Worlds::matter);
  }

  private static Matter matter(
      String topic,
      Optional<String> function,
      Optional<Level> level,
      String district,
      String day,
      Impact impact,
      Map<String, String> fields) {
    return new Matter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(topic),
        function,
        level,
        Optional.of(district).filter(each -> !each.isEmpty()),
        Optional.of(day).filter(each -> !each.isEmpty()).map(LocalDate::parse),
        impact,
        fields);
  }

  private static Arbitrary<Map<String, String>> facts() {
    return Arbitraries.of(
            "p=x",
            "p=y",
            "q=x",
            "q=y",
            "q=OTHER",
            "r=no",
            "r=yes",
            "approver=a",
            "sector=b",
            "crime=yes",
            "falsification=yes",
            "major=yes",
            "cross-district=yes",
            "litigation=trial",
            "litigation=public-interest",
            "crime=no")
        .set()
        .ofMaxSize(4)
        .map(
            cells -> {
              Map<String, String> fields = new TreeMap<>();
              for (String cell : cells) {
                int equals = cell.indexOf('=');
                fields.put(cell.substring(0, equals), cell.substring(equals + 1));
              }
              return fields;
            });
  }
}
