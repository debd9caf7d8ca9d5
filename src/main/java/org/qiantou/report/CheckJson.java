package org.qiantou.report;

import static org.qiantou.report.JsonFields.messages;
import static org.qiantou.report.JsonFields.text;
import static org.qiantou.report.JsonFields.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Finding;
import org.qiantou.draft.FindingRule;
import org.qiantou.draft.Location;
import org.qiantou.draft.Suggestion;
import org.qiantou.draft.Summary;
import org.qiantou.draft.Task;

/** Writes what was found in documents as JSON; the schema is {@code check.schema.json}. */
public final class CheckJson {

  private final JsonGenerator json;
  private final Locale locale;

  private CheckJson(JsonGenerator json, Locale locale) {
    this.json = json;
    this.locale = locale;
  }

  /** Writes the result. */
  public static void write(JsonGenerator json, CheckResult result, Locale locale)
      throws IOException {
    CheckJson writer = new CheckJson(json, locale);
    json.writeStartObject();
    json.writeArrayFieldStart("documents");
    for (DocumentReport each : result.documents()) {
      writer.document(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unread");
    for (CheckResult.Unread each : result.unread()) {
      json.writeStartObject();
      json.writeStringField("path", each.path());
      json.writeStringField("message", each.message().in(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(DocumentReport document) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", document.path());
    json.writeStringField("title", document.title());
    texts(json, "issuer", document.issuer());
    text(json, "number", document.number());
    text(json, "date", document.date().map(Object::toString));
    json.writeStringField("type", document.type().name());
    json.writeStringField("genre", document.genre());
    json.writeStringField("convention", document.convention().name());
    text(json, "conventionText", document.conventionText());
    json.writeObjectFieldStart("review");
    json.writeStringField("route", document.review().route().in(locale));
    json.writeStringField("doctrine", document.review().doctrine());
    json.writeEndObject();
    json.writeArrayFieldStart("tasks");
    for (Task each : document.tasks()) {
      task(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding each : document.findings()) {
      finding(each);
    }
    json.writeEndArray();
    summary(document.summary());
    messages(json, "notes", document.notes(), locale);
    json.writeEndObject();
  }

  private void task(Task task) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", task.id());
    json.writeStringField("section", task.section());
    location(task.location());
    json.writeStringField("text", task.text());
    json.writeBooleanField("environmental", task.environmental());
    texts(json, "lead", task.lead());
    texts(json, "cooperating", task.cooperating());
    texts(json, "responsible", task.responsible());
    texts(json, "guiding", task.guiding());
    json.writeBooleanField("open", task.open());
    json.writeStringField("leadStatus", task.leadStatus().name());
    json.writeFieldName("suggestion");
    suggestion(task.suggestion());
    json.writeEndObject();
  }

  private void suggestion(Optional<Suggestion> suggestion) throws IOException {
    if (suggestion.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("status", suggestion.get().status().name());
    text(json, "lead", suggestion.get().lead());
    texts(json, "cooperating", suggestion.get().cooperating());
    texts(json, "basis", suggestion.get().basis());
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().name());
    text(json, "task", finding.task());
    location(finding.location());
    json.writeStringField("message", finding.message().in(locale));
    text(json, "fix", finding.fix().map(each -> each.in(locale)));
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeEndObject();
  }

  private void location(Location location) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeNumberField("line", location.place().line());
    if (location.place().page().isPresent()) {
      json.writeNumberField("page", location.place().page().getAsInt());
    } else {
      json.writeNullField("page");
    }
    json.writeNumberField("start", location.span().start());
    json.writeNumberField("end", location.span().end());
    json.writeEndObject();
  }

  private void summary(Summary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("tasks", summary.tasks());
    json.writeNumberField("environmental", summary.environmental());
    for (FindingRule rule : FindingRule.values()) {
      json.writeNumberField(
          CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, rule.id()),
          summary.findings().getOrDefault(rule, 0));
    }
    json.writeNumberField("frozen", summary.frozen());
    json.writeEndObject();
  }
}
