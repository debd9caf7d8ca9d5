package org.qiantou.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qiantou.engine.Asker.ask;
import static org.qiantou.engine.Asker.english;
import static org.qiantou.engine.Asker.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Body;
import org.qiantou.model.Escalation;
import org.qiantou.model.Filler;
import org.qiantou.model.Impact;
import org.qiantou.model.Kind;
import org.qiantou.model.Matter;
import org.qiantou.model.Obligation;
import org.qiantou.model.Question;
import org.qiantou.model.Resolution;
import org.qiantou.model.Role;
import org.qiantou.model.Status;

/** D12 to D18, D24 and D25: what follows from the answer, and what is asked. */
final class WhatFollowsTest {

  private static TestPack led() {
    return new TestPack()
        .topic("t")
        .instrument("law", Kind.LAW)
        .duty("row-1", "t", Role.LEAD, "a", "law")
        .duty("row-2", "t", Role.COOPERATE, "b", "law")
        .field("crime", true, "no", "yes")
        .field("litigation", false, "public-interest", "trial")
        .field("falsification", true, "no", "yes")
        .field("major", true, "no", "yes");
  }

  private static TestPack contested() {
    return led().duty("row-2", "t", Role.LEAD, "b", "law");
  }

  @Test
  void d12HandsOverACrimeAndALawsuitAndChangesNoLead() {
    assertEquals(List.of("市b", "市c"), referred("crime", "yes", "D12"));
    assertEquals(List.of("市d", "市c"), referred("litigation", "public-interest", "D12"));
    assertEquals(List.of("市d"), referred("litigation", "trial", "D12"));
    assertEquals(List.of(), referred("crime", "no", "D12"));
    assertEquals("a", lead(ask(led(), "t", Map.of("crime", "yes"))));
  }

  @Test
  void d12HandsOverToTheBodyThatARowNames() {
    Resolution found = ask(led().duty("row-3", "t", Role.REFERRAL, "c", "law"), "t");

    assertEquals("c", found.referrals().get(0).body().code());
    assertEquals(List.of("b"), Asker.codes(found.cooperating()));
  }

  @Test
  void d13EscalatesToTheCityOrTheDistrict() {
    Escalation city = ask(contested(), "t").escalation().orElseThrow();
    Escalation district =
        ask(contested(), Matter.ofTopic("t").withDistrict("x")).escalation().orElseThrow();

    assertTrue(city.required() && district.required());
    assertEquals(Optional.of("市a"), city.organizer().map(Body::name));
    assertEquals(List.of("市f"), city.approvers());
    assertEquals(Optional.empty(), district.organizer());
    assertEquals(List.of("甲区f"), district.approvers());
  }

  @Test
  void d13SaysWhyASlightMatterIsNotEscalated() {
    Matter slight = Matter.ofTopic("t").withImpact(Impact.NOT_OBVIOUS);

    Escalation none = ask(contested(), slight).escalation().orElseThrow();

    assertTrue(!none.required() && none.approvers().isEmpty() && !none.publish());
    assertTrue(english(none.reason()).contains("not to be obvious"));
    assertEquals(Optional.empty(), ask(led(), "t").escalation());
  }

  @Test
  void d13LetsTheGovernmentThatMayFillASlotDecide() {
    TestPack city = slot(Filler.CITY);
    TestPack district = slot(Filler.DISTRICT);
    Matter there = Matter.ofTopic("t").withDistrict("x");

    assertEquals(List.of("市f"), ask(city, there).escalation().orElseThrow().approvers());
    assertEquals(List.of("甲区f"), ask(district, there).escalation().orElseThrow().approvers());
    assertEquals(
        List.of("甲区f"), ask(slot(Filler.EITHER), there).escalation().orElseThrow().approvers());
    assertEquals(
        List.of("市f"), ask(slot(Filler.EITHER), "t").escalation().orElseThrow().approvers());
  }

  @Test
  void d14NamesTheQuestionTheRowToAddAndEachOnesGrounds() {
    Resolution found = ask(contested(), "t");
    Escalation escalation = found.escalation().orElseThrow();

    assertTrue(english(escalation.question()).contains("\"t\""));
    assertTrue(escalation.row().map(Asker::english).orElse("").contains("topic=t, role=LEAD"));
    assertTrue(escalation.publish());
    assertEquals(2, found.candidates().size());
    assertTrue(found.candidates().stream().noneMatch(each -> each.grounds().isEmpty()));
    Escalation open = ask(slot(Filler.CITY), "t").escalation().orElseThrow();
    assertTrue(open.row().map(Asker::english).orElse("").contains("delegation=slot"));
  }

  @Test
  void d15TellsLeadAndCooperatorsWhatTheyOwe() {
    List<String> owed = obligations(ask(led(), "t"), "D15");

    assertEquals(2, owed.size());
    assertTrue(owed.get(0).startsWith("市a") && owed.get(1).contains("市b"), () -> "" + owed);
    assertEquals(List.of(), obligations(ask(contested(), "t"), "D15"));
  }

  @Test
  void d16AsksForTheYearsReportByTheEndOfFebruary() {
    assertEquals(Optional.of(LocalDate.of(2025, 2, 28)), due(LocalDate.of(2024, 6, 1)));
    assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), due(LocalDate.of(2023, 12, 31)));
    assertEquals(Optional.of(LocalDate.of(2025, 2, 28)), due(LocalDate.of(2024, 1, 1)));
  }

  @Test
  void d17ProposesMajorMattersForSpecialStudy() {
    assertEquals(1, obligations(ask(led(), "t", Map.of("major", "yes")), "D17").size());
    assertEquals(List.of(), obligations(ask(led(), "t", Map.of("major", "no")), "D17"));
  }

  @Test
  void d18HandsOverFalsificationToDisciplineAndPersonnel() {
    assertEquals(List.of("市e", "市e"), referred("falsification", "yes", "D18"));
    assertEquals(List.of(), referred("falsification", "no", "D18"));
  }

  @Test
  void d24ShowsTheWayOutWhereTwoMayPunish() {
    assertEquals(1, obligations(ask(contested(), "t"), "D24").size());
    Matter planning = Matter.ofTopic("t").withFunction("planning");
    assertEquals(List.of(), obligations(ask(contested(), planning), "D24"));
    assertEquals(List.of(), obligations(ask(led(), "t"), "D24"));
  }

  @Test
  void d25GivesTheLeadThatEveryReplyGives() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .field("p", true, "x", "y")
            .instrument("law", Kind.LAW)
            .duty("row-1", "t", Role.LEAD, "a", "law", "p=x")
            .duty("row-2", "t", Role.LEAD, "a", "law", "p=y");

    Resolution found = ask(pack, "t");

    assertEquals("a", lead(found));
    assertEquals(List.of(), found.questions());
  }

  @Test
  void d25GivesWhatIsKnownAndSaysWhichReplyWouldChangeIt() {
    TestPack pack = led().field("p", false, "x").duty("row-3", "t", Role.LEAD, "c", "law", "p=x");

    Resolution found = ask(pack, "t");

    assertEquals("a", lead(found));
    assertEquals(List.of("p"), found.questions().stream().map(Question::field).toList());
    assertTrue(
        found.questions().get(0).replies().stream()
            .anyMatch(each -> each.value().equals("x") && english(each.effect()).contains("市c")));
  }

  @Test
  void d25DependsOnTheReplyAndEscalatesNothing() {
    TestPack pack =
        new TestPack()
            .topic("t")
            .topic("t.a")
            .topic("t.b")
            .instrument("law", Kind.LAW)
            .duty("row-1", "t.a", Role.LEAD, "a", "law")
            .duty("row-2", "t.b", Role.LEAD, "b", "law");

    Resolution found = ask(pack, "t");

    assertEquals(Status.DEPENDS, found.status());
    assertEquals(Optional.empty(), found.escalation());
    assertEquals("topic", found.questions().get(0).field());
    assertEquals(
        List.of("t.a", "t.b", "OTHER"),
        found.questions().get(0).replies().stream().map(Question.Reply::value).toList());
  }

  @Test
  void d25EscalatesAnUnfilledSlotAndAsks() {
    TestPack pack =
        slot(Filler.CITY).field("p", false, "x").duty("row", "t", Role.LEAD, "a", "law", "p=x");

    Resolution found = ask(pack, "t");

    assertEquals(Status.NO_LEAD, found.status());
    assertTrue(found.escalation().orElseThrow().required());
    assertEquals(List.of("p"), found.questions().stream().map(Question::field).toList());
    assertEquals("a", lead(ask(pack, "t", Map.of("p", "x"))));
  }

  private static TestPack slot(Filler filler) {
    return new TestPack()
        .topic("t")
        .instrument("law", Kind.LAW)
        .delegation("slot", "t", "law", filler);
  }

  private static List<String> referred(String field, String value, String statement) {
    return ask(led(), "t", Map.of(field, value)).referrals().stream()
        .filter(each -> each.doctrine().equals(statement))
        .map(each -> each.body().name())
        .toList();
  }

  private static List<String> obligations(Resolution found, String statement) {
    return found.obligations().stream()
        .filter(each -> each.doctrine().equals(statement))
        .map(Obligation::text)
        .map(Asker::english)
        .toList();
  }

  private static Optional<LocalDate> due(LocalDate day) {
    return ask(led(), Matter.ofTopic("t").withDate(day)).obligations().stream()
        .filter(each -> each.doctrine().equals("D16"))
        .findFirst()
        .flatMap(Obligation::due);
  }
}
