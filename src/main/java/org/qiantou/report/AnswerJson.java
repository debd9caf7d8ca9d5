package org.qiantou.report;

import static org.qiantou.report.JsonFields.messages;
import static org.qiantou.report.JsonFields.text;
import static org.qiantou.report.JsonFields.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Answer;
import org.qiantou.model.Basis;
import org.qiantou.model.Body;
import org.qiantou.model.Candidate;
import org.qiantou.model.Escalation;
import org.qiantou.model.Obligation;
import org.qiantou.model.PackInfo;
import org.qiantou.model.Question;
import org.qiantou.model.Reading;
import org.qiantou.model.Referral;
import org.qiantou.model.Resolution;
import org.qiantou.model.Span;
import org.qiantou.model.TraceStep;

/** Writes answers as JSON; the schema is {@code resolve.schema.json}. */
public final class AnswerJson {

  private final Locale locale;
  private final boolean withTrace;

  /**
   * Writes texts in a language.
   *
   * @param withTrace whether the reasoning is written too
   */
  public AnswerJson(Locale locale, boolean withTrace) {
    this.locale = locale;
    this.withTrace = withTrace;
  }

  /** Writes one answer. */
  public void write(JsonGenerator json, Answer answer) throws IOException {
    json.writeStartObject();
    text(json, "id", answer.id());
    text(json, "text", answer.text());
    json.writeFieldName("pack");
    pack(json, answer.pack());
    json.writeArrayFieldStart("resolutions");
    for (Resolution each : answer.resolutions()) {
      resolution(json, each);
    }
    json.writeEndArray();
    spans(json, "leftOut", answer.leftOut());
    json.writeEndObject();
  }

  static void pack(JsonGenerator json, PackInfo pack) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", pack.id());
    json.writeStringField("version", pack.version());
    texts(json, "layers", pack.layers());
    json.writeEndObject();
  }

  private void resolution(JsonGenerator json, Resolution found) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", found.status().name());
    text(json, "reason", found.reason().map(Enum::name));
    json.writeFieldName("topic");
    topic(json, found.topic());
    text(json, "function", found.function());
    json.writeStringField("level", found.level().name());
    text(json, "district", found.district());
    json.writeStringField("date", found.date().toString());
    json.writeFieldName("lead");
    body(json, found.lead().orElse(null), null);
    json.writeArrayFieldStart("cooperating");
    for (Body each : found.cooperating()) {
      body(json, each, null);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("candidates");
    for (Candidate each : found.candidates()) {
      body(json, each.body(), each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("basis");
    for (Basis each : found.basis()) {
      basis(json, each);
    }
    json.writeEndArray();
    json.writeFieldName("escalation");
    escalation(json, found.escalation().orElse(null));
    follow(json, found);
    json.writeEndObject();
  }

  private void follow(JsonGenerator json, Resolution found) throws IOException {
    json.writeArrayFieldStart("referrals");
    for (Referral each : found.referrals()) {
      referral(json, each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("obligations");
    for (Obligation each : found.obligations()) {
      obligation(json, each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("questions");
    for (Question each : found.questions()) {
      question(json, each);
    }
    json.writeEndArray();
    messages(json, "warnings", found.warnings(), locale);
    json.writeArrayFieldStart("trace");
    if (withTrace) {
      for (TraceStep each : found.trace()) {
        step(json, each);
      }
    }
    json.writeEndArray();
  }

  static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  private static void topic(JsonGenerator json, Optional<Reading> reading) throws IOException {
    if (reading.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("code", reading.get().topic());
    json.writeStringField("name", reading.get().name());
    json.writeNumberField("confidence", rounded(reading.get().confidence()));
    spans(json, "spans", reading.get().spans());
    json.writeEndObject();
  }

  private void body(JsonGenerator json, @Nullable Body body, @Nullable Candidate candidate)
      throws IOException {
    if (body == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("code", body.code());
    json.writeStringField("name", body.name());
    json.writeStringField("fullName", body.fullName());
    json.writeStringField("counterpart", body.counterpart());
    text(json, "division", body.division());
    if (candidate != null) {
      messages(json, "grounds", candidate.grounds(), locale);
      messages(json, "against", candidate.against(), locale);
    }
    json.writeEndObject();
  }

  private static void basis(JsonGenerator json, Basis basis) throws IOException {
    json.writeStartObject();
    json.writeStringField("duty", basis.duty());
    json.writeStringField("role", basis.role().name());
    text(json, "department", basis.department());
    json.writeStringField("instrument", basis.instrument());
    json.writeStringField("kind", basis.kind().name());
    text(json, "article", basis.article());
    json.writeStringField("verification", basis.verification().name());
    json.writeStringField("pack", basis.pack());
    json.writeEndObject();
  }

  private void escalation(JsonGenerator json, @Nullable Escalation escalation) throws IOException {
    if (escalation == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeBooleanField("required", escalation.required());
    json.writeStringField("reason", escalation.reason().in(locale));
    json.writeFieldName("organizer");
    body(json, escalation.organizer().orElse(null), null);
    texts(json, "approvers", escalation.approvers());
    json.writeBooleanField("publish", escalation.publish());
    json.writeStringField("question", escalation.question().in(locale));
    text(json, "row", escalation.row().map(each -> each.in(locale)));
    json.writeEndObject();
  }

  private void referral(JsonGenerator json, Referral referral) throws IOException {
    json.writeStartObject();
    json.writeFieldName("department");
    body(json, referral.body(), null);
    json.writeStringField("doctrine", referral.doctrine());
    json.writeStringField("reason", referral.reason().in(locale));
    json.writeEndObject();
  }

  private void obligation(JsonGenerator json, Obligation obligation) throws IOException {
    json.writeStartObject();
    json.writeStringField("doctrine", obligation.doctrine());
    json.writeStringField("text", obligation.text().in(locale));
    text(json, "due", obligation.due().map(Object::toString));
    json.writeEndObject();
  }

  private void question(JsonGenerator json, Question question) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", question.field());
    json.writeStringField("question", question.text().in(locale));
    texts(json, "values", question.replies().stream().map(Question.Reply::value).toList());
    json.writeStringField("effect", AnswerText.effects(question, locale));
    json.writeArrayFieldStart("replies");
    for (Question.Reply each : question.replies()) {
      json.writeStartObject();
      json.writeStringField("value", each.value());
      json.writeStringField("name", each.name().in(locale));
      json.writeStringField("effect", each.effect().in(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void step(JsonGenerator json, TraceStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", step.rule());
    json.writeStringField("doctrine", step.doctrine());
    json.writeStringField("text", step.text().in(locale));
    json.writeEndObject();
  }

  private static void spans(JsonGenerator json, String key, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(key);
    for (Span each : spans) {
      json.writeStartObject();
      json.writeNumberField("start", each.start());
      json.writeNumberField("end", each.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
