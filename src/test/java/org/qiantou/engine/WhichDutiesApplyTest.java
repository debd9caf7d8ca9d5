package org.qiantou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qiantou.engine.Asker.ask;
import static org.qiantou.engine.Asker.codes;
import static org.qiantou.engine.Asker.english;
import static org.qiantou.engine.Asker.lead;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Kind;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Reason;
import org.qiantou.model.Resolution;
import org.qiantou.model.Role;
import org.qiantou.model.Status;
import org.qiantou.model.TraceStep;
import org.qiantou.model.Validity;
import org.qiantou.pack.Organ;

/** D1 to D3: which duties apply. */
final class WhichDutiesApplyTest {

  private static final LocalDate DAY = TestPack.DAY;

  @Test
  void d1CountsOnlyDaysOnWhichRowAndInstrumentAreInForce() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .instrument("law", Kind.LAW, new Validity(DAY, DAY), Optional.empty(), false)
            .duty("row", "t", Role.LEAD, "a", "law");

    assertEquals("-", lead(ask(pack, Matter.ofTopic("t").withDate(DAY.minusDays(1)))));
    assertEquals("a", lead(ask(pack, Matter.ofTopic("t").withDate(DAY))));
    assertEquals("-", lead(ask(pack, Matter.ofTopic("t").withDate(DAY.plusDays(1)))));
  }

  @Test
  void d1TakesTodayWhereNoDayIsStated() {
    TestPack pack = new TestPack().topic("t");

    assertEquals(DAY, ask(pack, "t").date());
  }

  @Test
  void d1SaysNotCoveredBeforeTheTopicIs() {
    TestPack pack =
        new TestPack()
            .topic("t", DAY)
            .instrument("law", Kind.LAW)
            .duty("row", "t", Role.LEAD, "a", "law");

    Resolution before = ask(pack, Matter.ofTopic("t").withDate(DAY.minusDays(1)));

    assertEquals(Optional.of(Reason.NOT_COVERED), before.reason());
    assertEquals(Optional.empty(), before.escalation());
    assertEquals("a", lead(ask(pack, Matter.ofTopic("t").withDate(DAY))));
  }

  @Test
  void d2SaysWhichLevelWasTaken() {
    TestPack pack = new TestPack().topic("t");

    assertEquals(Level.MUNICIPAL, ask(pack, "t").level());
    assertEquals(Level.DISTRICT, ask(pack, Matter.ofTopic("t").withDistrict("x")).level());
    assertTrue(told(ask(pack, "t"), "D2").contains("municipal"));
  }

  @Test
  void d2MakesAMatterAcrossDistrictsMunicipal() {
    TestPack pack = new TestPack().topic("t").field("cross-district", true, "no", "yes");
    Matter matter = Matter.ofTopic("t").withDistrict("x").withLevel(Level.DISTRICT);

    Resolution found = ask(pack, matter.withFields(Map.of("cross-district", "yes")));

    assertEquals(Level.MUNICIPAL, found.level());
  }

  @Test
  void d2LetsADistrictsOwnDutyBeatAnAnalogyOfTheSameRank() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .instrument("plan", Kind.POLICY, Validity.ALWAYS, Optional.empty(), true)
            .instrument("own", Kind.POLICY, Validity.ALWAYS, Optional.of("x"), false)
            .duty("row-1", "t", Role.LEAD, "a", "plan", EnumSet.of(Level.MUNICIPAL), false, false)
            .duty("row-2", "t", Role.LEAD, "b", "own");

    assertEquals("b", lead(ask(pack, Matter.ofTopic("t").withDistrict("x"))));
    assertEquals("a", lead(ask(pack, Matter.ofTopic("t").withDistrict("y"))));
  }

  @Test
  void d2LetsTheBodyThatTakesAnothersPlaceActInADistrict() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .instrument("law", Kind.LAW)
            .duty("row", "t", Role.LEAD, "a", "law")
            .instead("a", "x", "b");

    assertEquals("b", lead(ask(pack, Matter.ofTopic("t").withDistrict("x"))));
    assertEquals("a", lead(ask(pack, Matter.ofTopic("t").withDistrict("y"))));
  }

  @Test
  void d2CallsABodyWithoutACounterpartByItsOwnName() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .department("m", Optional.empty())
            .instrument("law", Kind.LAW)
            .duty("row", "t", Role.LEAD, "m", "law");

    Resolution found = ask(pack, Matter.ofTopic("t").withDistrict("x"));

    assertEquals("市m", found.lead().orElseThrow().name());
  }

  @Test
  void d3CarriesADutyDownToEverythingBelow() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .topic("t.a")
            .instrument("law", Kind.LAW)
            .duty("row", "t", Role.LEAD, "a", "law");

    assertEquals("a", lead(ask(pack, "t.a")));
  }

  @Test
  void d3AssumesEnforcementAndNamesTheOtherFunctions() {
    TestPack pack = new TestPack().topic("t");

    assertEquals(Optional.of("enforcement"), ask(pack, "t").function());
    assertTrue(told(ask(pack, "t"), "D3").contains("enforcement"));
  }

  @Test
  void d3ConditionOnAFactNotStatedNeitherHoldsNorFails() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .field("p", false, "x", "y")
            .instrument("law", Kind.LAW)
            .duty("row", "t", Role.LEAD, "a", "law", "p=x");

    assertEquals(Status.DEPENDS, ask(pack, "t").status());
    assertEquals("a", lead(ask(pack, "t", Map.of("p", "x"))));
    assertEquals(Status.NO_LEAD, ask(pack, "t", Map.of("p", "y")).status());
  }

  @Test
  void d3LetsACatchAllClauseYieldToARowBelowIt() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .topic("t.a")
            .instrument("law", Kind.LAW)
            .instrument("rule", Kind.RULE)
            .duty("rest", "t", Role.LEAD, "a", "law", EnumSet.allOf(Level.class), true, false)
            .duty("special", "t.a", Role.LEAD, "b", "rule");

    assertEquals("b", lead(ask(pack, "t.a")));
  }

  @Test
  void d3NeverSettlesAnInnerTopicByACatchAllClauseAlone() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .topic("t.a")
            .instrument("law", Kind.LAW)
            .duty("rest", "t", Role.LEAD, "a", "law", EnumSet.allOf(Level.class), true, false)
            .duty("special", "t.a", Role.LEAD, "b", "law");

    assertEquals(Status.DEPENDS, ask(pack, "t").status());
  }

  @Test
  void wordsOfAStatuteMeanTheDepartmentOfTheDay() {
    LocalDate renamed = LocalDate.of(2018, 11, 1);
    TestPack pack =
        new TestPack()
            .topic("t")
            .instrument("law", Kind.LAW)
            .organ("部门", "a", Organ.Sureness.HIGH, new Validity(null, renamed.minusDays(1)))
            .organ("部门", "b", Organ.Sureness.LOW, new Validity(renamed, null))
            .duty("row", "t", Role.LEAD, "部门", "law");

    Resolution before = ask(pack, Matter.ofTopic("t").withDate(renamed.minusDays(1)));
    Resolution after = ask(pack, Matter.ofTopic("t").withDate(renamed));

    assertEquals("a", lead(before));
    assertEquals(List.of(), before.warnings());
    assertEquals("b", lead(after));
    assertEquals(1, english(after.warnings()).size());
    assertEquals(List.of(), codes(after.cooperating()));
  }

  private static String told(Resolution found, String statement) {
    return found.trace().stream()
        .filter(each -> each.doctrine().equals(statement))
        .map(TraceStep::text)
        .map(Asker::english)
        .findFirst()
        .orElse("");
  }
}
