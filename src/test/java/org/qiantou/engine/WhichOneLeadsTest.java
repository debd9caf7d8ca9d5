package org.qiantou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qiantou.engine.Asker.ask;
import static org.qiantou.engine.Asker.codes;
import static org.qiantou.engine.Asker.english;
import static org.qiantou.engine.Asker.lead;
import static org.qiantou.engine.Asker.statements;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantou.model.Filler;
import org.qiantou.model.Kind;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Reason;
import org.qiantou.model.Resolution;
import org.qiantou.model.Role;
import org.qiantou.model.Status;
import org.qiantou.model.Validity;

/** D4 to D11: which department leads, and which cooperate. */
final class WhichOneLeadsTest {

  private static TestPack two(Kind one, Kind other) {
    return new TestPack()
        .topic("t")
        .instrument("one", one)
        .instrument("other", other)
        .duty("row-1", "t", Role.LEAD, "a", "one")
        .duty("row-2", "t", Role.LEAD, "b", "other");
  }

  @ParameterizedTest
  @CsvSource({
    "DETERMINATION, LIST",
    "LIST, LAW",
    "LAW, MANDATE",
    "RULE, MANDATE",
    "MANDATE, POLICY",
    "POLICY, PRACTICE",
    "POLICY, PRINCIPLE"
  })
  void d4LetsTheHigherRankLead(Kind higher, Kind lower) {
    assertEquals("a", lead(ask(two(higher, lower), "t")));
    assertEquals("b", lead(ask(two(lower, higher), "t")));
  }

  @ParameterizedTest
  @CsvSource({"PRINCIPLE", "JUDICIAL", "PRACTICE"})
  void d4LetsRankSixGiveCandidatesAndNoLead(Kind kind) {
    TestPack pack =
        new TestPack().topic("t").instrument("i", kind).duty("row", "t", Role.LEAD, "a", "i");

    Resolution found = ask(pack, "t");

    assertEquals(Optional.of(Reason.PRINCIPLE_ONLY), found.reason());
    assertEquals("a", found.candidates().get(0).body().code());
  }

  @ParameterizedTest
  @CsvSource({"LAW, REGULATION", "REGULATION, LOCAL_REGULATION", "LOCAL_REGULATION, RULE"})
  void d5LetsTheHigherForceLeadWithinARank(Kind higher, Kind lower) {
    assertEquals("a", lead(ask(two(higher, lower), "t")));
  }

  @Test
  void d5LetsTheDeeperTopicLeadEvenByLowerForce() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .topic("t.a")
            .instrument("law", Kind.LAW)
            .instrument("rule", Kind.RULE)
            .duty("general", "t", Role.LEAD, "a", "law")
            .duty("special", "t.a", Role.LEAD, "b", "rule");

    Resolution found = ask(pack, "t.a");

    assertEquals("b", lead(found));
    assertEquals(1, found.warnings().size());
    assertTrue(english(found.warnings()).get(0).contains("higher legal force"));
  }

  @Test
  void d5LetsTheStricterConditionsLeadOnOneTopic() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .field("p", true, "x", "y")
            .instrument("law", Kind.LAW)
            .duty("general", "t", Role.LEAD, "a", "law")
            .duty("special", "t", Role.LEAD, "b", "law", "p=x");

    assertEquals("b", lead(ask(pack, "t", Map.of("p", "x"))));
    assertEquals("a", lead(ask(pack, "t", Map.of("p", "y"))));
  }

  @Test
  void d5LetsTheLaterLeadAmongEquals() {
    LocalDate late = LocalDate.of(2020, 1, 1);
    TestPack pack =
        new TestPack()
            .topic("t")
            .instrument("old", Kind.LAW)
            .instrument("new", Kind.LAW, new Validity(late, null), Optional.empty(), false)
            .duty("row-1", "t", Role.LEAD, "a", "old")
            .duty("row-2", "t", Role.LEAD, "b", "new");

    assertEquals("b", lead(ask(pack, "t")));
    assertEquals("a", lead(ask(pack, Matter.ofTopic("t").withDate(late.minusDays(1)))));
  }

  @Test
  void d6CountsDepartmentsAndNotClaims() {
    TestPack agree = two(Kind.LAW, Kind.LAW).duty("row-2", "t", Role.LEAD, "a", "other");

    assertEquals(Status.RESOLVED, ask(agree, "t").status());
    assertEquals(Status.CONTESTED, ask(two(Kind.LAW, Kind.LAW), "t").status());
    assertEquals(Optional.of(Reason.NO_DUTY), ask(new TestPack().topic("t"), "t").reason());
  }

  @Test
  void d7KeepsEveryLoserInTheTraceAndWarnsOfHigherForce() {
    Resolution found = ask(two(Kind.LIST, Kind.LAW), "t");

    assertEquals("a", lead(found));
    assertTrue(statements(found).containsAll(List.of("D4", "D7")), () -> "" + found.trace());
    assertTrue(english(found.warnings()).get(0).contains("higher legal force"));
    assertEquals(List.of(), ask(two(Kind.LAW, Kind.MANDATE), "t").warnings());
  }

  @Test
  void d8NeverLetsTheUnifiedSupervisorLead() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .instrument("law", Kind.LAW)
            .duty("row", "t", Role.UNIFIED_SUPERVISION, "a", "law");

    Resolution alone = ask(pack, "t");
    Resolution beside = ask(pack.duty("row-2", "t", Role.LEAD, "b", "law"), "t");

    assertEquals(Optional.of(Reason.NO_DUTY), alone.reason());
    assertTrue(statements(alone).contains("D8"));
    assertEquals("b", lead(beside));
    assertEquals(List.of("a"), codes(beside.cooperating()));
  }

  @Test
  void d9PutsNobodyFirstAmongThoseWhoShare() {
    TestPack pack = sharing();

    assertEquals(Status.CONTESTED, ask(pack, "t").status());
    assertEquals(
        "a",
        lead(
            ask(
                pack.instrument("m", Kind.MANDATE).duty("settles", "t", Role.LEAD, "a", "m"),
                "t")));
  }

  @Test
  void d9WarnsOfALeadFromOutsideThoseWhoShare() {
    TestPack pack =
        sharing().instrument("list", Kind.LIST).duty("outside", "t", Role.LEAD, "c", "list");

    Resolution found = ask(pack, "t");

    assertEquals("c", lead(found));
    assertTrue(
        english(found.warnings()).stream().anyMatch(each -> each.contains("none of them")),
        () -> "" + english(found.warnings()));
  }

  @Test
  void d9MakesNoLeadOfOneDepartmentAndAnOpenList() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .instrument("law", Kind.LAW)
            .duty("row", "t", Role.SHARED, "a", "law", EnumSet.allOf(Level.class), false, true);

    Resolution found = ask(pack, "t");

    assertEquals(Optional.of(Reason.OPEN_LIST), found.reason());
    assertEquals("a", found.candidates().get(0).body().code());
  }

  @Test
  void d9FillsASlotByTheDistrictsDesignationBeforeTheCitys() {
    TestPack pack =
        slot(Filler.EITHER)
            .instrument("notice", Kind.POLICY)
            .designation("city", "slot", "a", Optional.empty(), "notice")
            .designation("own", "slot", "b", Optional.of("x"), "notice");

    assertEquals("b", lead(ask(pack, Matter.ofTopic("t").withDistrict("x"))));
    assertEquals("a", lead(ask(pack, Matter.ofTopic("t").withDistrict("y"))));
    assertEquals("a", lead(ask(pack, "t")));
  }

  @Test
  void d9LetsAListFillASlotInItsOwnRankButNoMandate() {
    TestPack listed =
        slot(Filler.CITY).instrument("i", Kind.LIST).duty("row", "t", Role.LEAD, "a", "i");
    TestPack mandated =
        slot(Filler.CITY).instrument("i", Kind.MANDATE).duty("row", "t", Role.LEAD, "a", "i");

    assertEquals("a", lead(ask(listed, "t")));
    assertEquals(List.of(), ask(listed, "t").warnings());
    assertEquals(Optional.of(Reason.DELEGATED_NOT_DESIGNATED), ask(mandated, "t").reason());
  }

  @Test
  void d9LetsALawsOwnWordBeatAnUnfilledSlotWithAWarning() {
    TestPack pack =
        slot(Filler.CITY).instrument("rule", Kind.RULE).duty("row", "t", Role.LEAD, "a", "rule");

    Resolution found = ask(pack, "t");

    assertEquals("a", lead(found));
    assertTrue(english(found.warnings()).get(0).contains("leaves it to local government"));
  }

  @Test
  void d10ProposesWhoApprovedAndWhoRegulates() {
    TestPack pack = new TestPack().topic("t").departmentField("approver").departmentField("sector");

    Resolution found = ask(pack, "t", Map.of("approver", "a", "sector", "b"));

    assertEquals(Optional.of(Reason.PRINCIPLE_ONLY), found.reason());
    assertEquals(
        List.of("a", "b"),
        found.candidates().stream().map(each -> each.body().code()).sorted().toList());
  }

  @Test
  void d11LetsALoserByRankCooperateAndADisplacedOneNot() {
    TestPack byRank = two(Kind.LIST, Kind.LAW);
    TestPack byForce = two(Kind.LAW, Kind.RULE);

    assertEquals(List.of("b"), codes(ask(byRank, "t").cooperating()));
    assertEquals(List.of(), codes(ask(byForce, "t").cooperating()));
  }

  @Test
  void d11NamesNobodyTwiceAndNeverTheLead() {
    TestPack pack =
        two(Kind.LAW, Kind.RULE)
            .duty("row-3", "t", Role.COOPERATE, "a", "one")
            .duty("row-4", "t", Role.COOPERATE, "c", "one")
            .duty("row-5", "t", Role.UNIFIED_SUPERVISION, "c", "other");

    assertEquals(List.of("c"), codes(ask(pack, "t").cooperating()));
  }

  private static TestPack sharing() {
    return new TestPack()
        .topic("t")
        .instrument("law", Kind.LAW)
        .duty("row-1", "t", Role.SHARED, "a", "law")
        .duty("row-2", "t", Role.SHARED, "b", "law");
  }

  private static TestPack slot(Filler filler) {
    return new TestPack()
        .topic("t")
        .instrument("law", Kind.LAW)
        .delegation("slot", "t", "law", filler);
  }
}
