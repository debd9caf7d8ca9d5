package org.qiantou.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiantou.draft.source.SourceException;
import org.qiantou.model.Answer;
import org.qiantou.model.Basis;
import org.qiantou.model.Body;
import org.qiantou.model.Kind;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;
import org.qiantou.model.Reason;
import org.qiantou.model.Resolution;
import org.qiantou.model.Role;
import org.qiantou.model.Status;
import org.qiantou.model.Verification;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;

/** What a draft is told when the rules say something else, or nothing yet. */
final class RulesCheckTest {
  private static final RulePack PACK = PackLoader.builtIn();
  private static final Body ECOLOGY = body("sthjj", "市生态环境局");
  private static final Body WATER = body("slj", "市水利局");

  @Test
  void namesBothSidesWhenTheDraftContradictsTheRules() throws SourceException {
    Finding finding = only(check("1.监测断面水质。（市水利局牵头）", resolved(ECOLOGY)));
    assertEquals(FindingRule.LEAD_CONTRADICTS_RULES, finding.rule());
    assertEquals(Severity.WARNING, finding.severity());
    String message = finding.message().in(Locale.CHINESE);
    assertTrue(message.contains("市水利局") && message.contains("市生态环境局"), message);
  }

  @Test
  void agreesSilently() throws SourceException {
    assertEquals(List.of(), check("1.监测断面水质。（市生态环境局牵头）", resolved(ECOLOGY)).findings());
  }

  @Test
  void correctsNobodyWhoseWordsAreNotThoseOfTheTopic() throws SourceException {
    assertEquals(List.of(), check("1.治理露天烧烤。（市水利局牵头）", resolved(ECOLOGY)).findings());
    DocumentReport report = check("1.治理露天烧烤。", resolved(ECOLOGY));
    String fix = only(report).fix().orElseThrow().in(Locale.CHINESE);
    assertFalse(fix.contains("市生态环境局"), fix);
  }

  @Test
  void namesTheCooperatorLeftOut() throws SourceException {
    Finding finding = only(check("1.监测断面水质。（市生态环境局牵头）", resolved(ECOLOGY, WATER)));
    assertEquals(FindingRule.COOPERATOR_MISSING, finding.rule());
    assertTrue(finding.message().in(Locale.CHINESE).contains("市水利局"));
  }

  @Test
  void givesTheRowToAddForANewDuty() throws SourceException {
    Resolution none = resolution(Status.NO_LEAD, Optional.empty(), List.of());
    Finding finding = only(check("1.监测断面水质。（市水利局牵头）", none));
    assertEquals(FindingRule.NEW_DUTY, finding.rule());
    assertEquals(Severity.NOTE, finding.severity());
    String fix = finding.fix().orElseThrow().in(Locale.CHINESE);
    assertTrue(fix.contains("water.test") && fix.contains("holder=slj"), fix);
  }

  @Test
  void suggestsTheLeadWhereNobodyIsNamed() throws SourceException {
    Finding finding = only(check("1.加强断面水质监测。", resolved(ECOLOGY, WATER)));
    assertEquals(FindingRule.MISSING_RESPONSIBLE, finding.rule());
    String fix = finding.fix().orElseThrow().in(Locale.CHINESE);
    assertTrue(fix.contains("由市生态环境局牵头，市水利局配合"), fix);
  }

  @Test
  void marksTheVeryWords() throws SourceException {
    String text = "1.监测断面水质。（市水利局牵头）";
    Finding finding = only(check(text, resolved(ECOLOGY)));
    assertEquals(
        "市水利局", text.substring(finding.location().span().start(), finding.location().span().end()));
  }

  private static Finding only(DocumentReport report) {
    assertEquals(1, report.findings().size(), () -> report.findings().toString());
    return report.findings().get(0);
  }

  private static DocumentReport check(String text, Resolution resolution) throws SourceException {
    DraftCheck check = DraftCheck.with(matter -> answer(matter, resolution), PACK);
    return check.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "方案.txt");
  }

  private static Answer answer(Matter matter, Resolution resolution) {
    return new Answer(matter.id(), matter.text(), PACK.info(), List.of(resolution), List.of());
  }

  private static Resolution resolved(Body lead, Body... cooperating) {
    return resolution(Status.RESOLVED, Optional.of(lead), List.of(cooperating));
  }

  private static Resolution resolution(Status status, Optional<Body> lead, List<Body> cooperating) {
    Basis basis =
        new Basis(
            "test-1",
            Role.LEAD,
            lead.map(Body::code),
            "水污染防治法",
            Kind.LAW,
            Optional.of("第九条"),
            Verification.ARTICLE,
            "test");
    return new Resolution(
        status,
        lead.isPresent() ? Optional.empty() : Optional.of(Reason.NO_DUTY),
        Optional.of(new Reading("water.test", "断面水质监测", 0.99, List.of())),
        Optional.empty(),
        Level.MUNICIPAL,
        Optional.empty(),
        LocalDate.of(2025, 5, 1),
        lead,
        cooperating,
        List.of(),
        List.of(basis),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Body body(String code, String name) {
    return new Body(code, name, name, name, Optional.empty());
  }
}
