package org.qiantou.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiantou.model.Answer;
import org.qiantou.model.Basis;
import org.qiantou.model.Body;
import org.qiantou.model.Candidate;
import org.qiantou.model.Escalation;
import org.qiantou.model.Level;
import org.qiantou.model.Message;
import org.qiantou.model.Obligation;
import org.qiantou.model.Question;
import org.qiantou.model.Reading;
import org.qiantou.model.Referral;
import org.qiantou.model.Resolution;
import org.qiantou.model.Role;
import org.qiantou.model.Span;
import org.qiantou.model.Status;
import org.qiantou.model.TraceStep;
import org.qiantou.model.Verification;

/** Writes answers as plain text that an official would read and paste. */
public final class AnswerText {

  private static final String BUNDLE = "org.qiantou.report.answer";

  private final Locale locale;
  private final boolean explain;
  private final List<String> lines = new ArrayList<>();

  private AnswerText(Locale locale, boolean explain) {
    this.locale = locale;
    this.explain = explain;
  }

  /**
   * Returns an answer as lines.
   *
   * @param explain whether the whole reasoning is told
   */
  public static List<String> of(Answer answer, Locale locale, boolean explain) {
    AnswerText text = new AnswerText(locale, explain);
    int count = answer.resolutions().size();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.lines.add("");
      }
      if (count > 1) {
        text.line("matter", i + 1, count);
      }
      text.resolution(answer, answer.resolutions().get(i));
    }
    text.leftOut(answer);
    return text.lines;
  }

  static String effects(Question question, Locale locale) {
    return question.replies().stream()
        .map(each -> text(locale, "reply", each.name().in(locale), each.effect().in(locale)))
        .collect(Collectors.joining(text(locale, "semicolon")));
  }

  private void resolution(Answer answer, Resolution found) {
    found.topic().ifPresent(reading -> topic(answer, reading));
    place(found);
    line("status." + found.status());
    found.reason().ifPresent(reason -> line("reason." + reason));
    found.lead().ifPresent(lead -> department("lead", lead, cited(found, lead, true)));
    found.cooperating().forEach(each -> department("cooperating", each, cited(found, each, false)));
    found.candidates().forEach(this::candidate);
    supervision(found);
    found.questions().forEach(this::question);
    found.escalation().ifPresent(this::escalation);
    found.referrals().forEach(this::referral);
    found.obligations().forEach(this::obligation);
    found.warnings().forEach(each -> line("warning", each.in(locale)));
    if (explain || found.status() == Status.UNRECOGNIZED) {
      reasoning(found);
    }
    if (!found.basis().isEmpty()) {
      line("pack", String.join(" + ", answer.pack().layers()));
    }
  }

  private void topic(Answer answer, Reading reading) {
    String name = reading.name() + "（" + reading.topic() + "）";
    Optional<String> words =
        answer
            .text()
            .filter(text -> !reading.spans().isEmpty())
            .map(text -> words(text, reading.spans()));
    String sure = Math.round(reading.confidence() * 100) + "%";
    if (words.isPresent()) {
      line("topic.read", name, words.get(), sure);
    } else if (reading.confidence() < 1) {
      line("topic.sure", name, sure);
    } else {
      line("topic", name);
    }
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .filter(span -> span.end() <= text.length())
        .map(span -> "“" + Printable.of(text.substring(span.start(), span.end())) + "”")
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private void place(Resolution found) {
    String level = text(locale, "level." + found.level());
    String place =
        found.level() == Level.DISTRICT || found.district().isPresent()
            ? found.district().map(each -> level + " " + each).orElse(level)
            : level;
    line("place", place, found.date().toString());
  }

  private void department(String key, Body body, String cited) {
    String division = body.division().map(each -> text(locale, "division", each)).orElse("");
    line(key, body.name() + division, cited);
  }

  private String cited(Resolution found, Body body, boolean lead) {
    return found.basis().stream()
        .filter(each -> each.department().filter(body.code()::equals).isPresent())
        .filter(each -> !lead || each.role() == Role.LEAD || each.role() == Role.SHARED)
        .map(each -> cited(each, lead))
        .distinct()
        .collect(Collectors.joining(text(locale, "semicolon")));
  }

  private String cited(Basis basis, boolean lead) {
    String article = "《" + basis.instrument() + "》" + basis.article().orElse("").replace(";", "、");
    String role = lead ? "" : text(locale, "as", text(locale, "role." + basis.role()));
    String doubt =
        basis.verification() == Verification.UNVERIFIED ? text(locale, "unverified") : "";
    return article + role + doubt;
  }

  private void candidate(Candidate candidate) {
    line("candidate", candidate.body().name(), join(candidate.grounds()));
    if (!candidate.against().isEmpty()) {
      line("against", join(candidate.against()));
    }
  }

  /** Unified supervision is shown even where nobody leads, and said not to be a lead (D8). */
  private void supervision(Resolution found) {
    if (found.status() != Status.NO_LEAD && found.status() != Status.DEPENDS) {
      return;
    }
    found.basis().stream()
        .filter(each -> each.role() == Role.UNIFIED_SUPERVISION)
        .map(each -> cited(each, true))
        .distinct()
        .forEach(each -> line("supervision", each));
    found.basis().stream()
        .filter(each -> each.department().isEmpty())
        .map(each -> cited(each, true))
        .distinct()
        .forEach(each -> line("slot", each));
  }

  private void question(Question question) {
    line("question", question.text().in(locale), question.field());
    question
        .replies()
        .forEach(
            each ->
                lines.add(
                    "      "
                        + text(
                            locale,
                            "reply.line",
                            each.name().in(locale),
                            each.value(),
                            each.effect().in(locale))));
  }

  private void escalation(Escalation escalation) {
    line("escalation", escalation.reason().in(locale));
    if (!escalation.required()) {
      return;
    }
    line("escalation.question", escalation.question().in(locale));
    String approvers = String.join(text(locale, "comma"), escalation.approvers());
    escalation
        .organizer()
        .ifPresentOrElse(
            organizer -> line("escalation.organizer", organizer.name(), approvers),
            () ->
                line(
                    approvers.isEmpty() ? "escalation.publish" : "escalation.government",
                    approvers));
    escalation.row().ifPresent(row -> line("escalation.row", row.in(locale)));
  }

  private void referral(Referral referral) {
    line("referral", referral.body().name(), referral.reason().in(locale));
  }

  private void obligation(Obligation obligation) {
    line("obligation", obligation.text().in(locale));
  }

  private void reasoning(Resolution found) {
    line("reasoning");
    for (TraceStep each : found.trace()) {
      lines.add("  " + each.doctrine() + "  " + each.text().in(locale) + "  [" + each.rule() + "]");
    }
  }

  private void leftOut(Answer answer) {
    answer
        .text()
        .filter(text -> !answer.leftOut().isEmpty())
        .ifPresent(text -> line("left-out", words(text, answer.leftOut())));
  }

  private String join(List<Message> messages) {
    return messages.stream()
        .map(each -> each.in(locale))
        .collect(Collectors.joining(text(locale, "semicolon")));
  }

  private void line(String key, Object... args) {
    lines.add(text(locale, key, args));
  }

  private static String text(Locale locale, String key, Object... args) {
    return Message.of(BUNDLE, key, args).in(locale);
  }
}
