package org.qiantou.reference;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Filler;
import org.qiantou.model.Level;
import org.qiantou.model.Origin;
import org.qiantou.model.Role;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;

/** What a random row says, before it has an id. */
record RowSpec(Where where, Who who, Validity validity, int instrument, int position) {

  private static final Origin ORIGIN = new Origin("test", "test.csv", 1);

  /** Where a row holds. */
  private record Where(
      String topic, Optional<String> function, Set<Level> levels, Set<Condition> conditions) {}

  /** Of whom it speaks, and how. */
  private record Who(
      Role role,
      String holder,
      boolean residual,
      boolean openList,
      Verification verification,
      Filler filler,
      Optional<String> district) {}

  static Arbitrary<RowSpec> any() {
    return Combinators.combine(
            anywhere(),
            anybody(),
            Worlds.validities(),
            Arbitraries.integers().between(0, Worlds.INSTRUMENTS - 1),
            Arbitraries.integers().between(1, 3))
        .as(RowSpec::new);
  }

  private static Arbitrary<Where> anywhere() {
    return Combinators.combine(
            Worlds.topics(), Worlds.functions(), Worlds.levels(), Worlds.conditionSets())
        .as(Where::new);
  }

  private static Arbitrary<Who> anybody() {
    return Combinators.combine(
            Worlds.roles(),
            Arbitraries.of("a", "b", "c", "d", "a", "b", "c", "f", "某部门", "某机构", "旧机构"),
            Worlds.often(false, Arbitraries.just(true)),
            Worlds.often(false, Arbitraries.just(true)),
            Worlds.verifications(),
            Arbitraries.of(Filler.class),
            Arbitraries.of(Optional.<String>empty(), Optional.of("x"), Optional.of("y")))
        .as(Who::new);
  }

  Filler filler() {
    return who.filler;
  }

  Optional<String> district() {
    return who.district;
  }

  Duty duty(String id) {
    return duty(id, who.role, who.residual, "i" + instrument);
  }

  /** Returns the row as a lead by an instrument, and no catch-all clause. */
  Duty lead(String id, String otherInstrument) {
    return duty(id, Role.LEAD, false, otherInstrument);
  }

  private Duty duty(String id, Role role, boolean residual, String instrumentId) {
    return new Duty(
        id,
        where.topic,
        "act of " + id,
        role,
        who.holder,
        where.function,
        where.levels,
        where.conditions,
        residual,
        who.openList,
        validity,
        instrumentId,
        Optional.of("第一条"),
        position,
        Optional.empty(),
        who.verification,
        "test",
        ORIGIN);
  }

  Delegation delegation(String id) {
    return new Delegation(
        id,
        where.topic,
        "act of " + id,
        where.function,
        where.levels,
        where.conditions,
        who.filler,
        validity,
        "i" + instrument,
        Optional.of("第二条"),
        position,
        who.verification,
        "test",
        ORIGIN);
  }

  Designation designation(String id, String delegation, Optional<String> district) {
    return new Designation(
        id,
        delegation,
        who.holder,
        district,
        validity,
        "i" + instrument,
        Optional.empty(),
        who.verification,
        "test",
        ORIGIN);
  }
}
