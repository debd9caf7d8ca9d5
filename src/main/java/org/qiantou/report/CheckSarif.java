package org.qiantou.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Finding;
import org.qiantou.draft.FindingRule;
import org.qiantou.model.Message;

/** Writes what was found in documents as SARIF 2.1.0, which code hosts and editors show. */
public final class CheckSarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final ImmutableList<FindingRule> RULES =
      ImmutableList.copyOf(FindingRule.values());

  private final JsonGenerator json;
  private final Locale locale;

  private CheckSarif(JsonGenerator json, Locale locale) {
    this.json = json;
    this.locale = locale;
  }

  /** Writes the result as one run. */
  public static void write(JsonGenerator json, CheckResult result, Locale locale)
      throws IOException {
    CheckSarif sarif = new CheckSarif(json, locale);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    sarif.tool();
    sarif.invocation(result);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeStringField("language", locale.getLanguage().equals("en") ? "en" : "zh-CN");
    json.writeArrayFieldStart("results");
    for (DocumentReport document : result.documents()) {
      for (Finding finding : document.findings()) {
        sarif.finding(document, finding);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "qiantou");
    json.writeArrayFieldStart("rules");
    for (FindingRule rule : RULES) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      message("shortDescription", text("rule." + rule.id()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(CheckResult result) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", result.unread().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (CheckResult.Unread each : result.unread()) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      message("message", each.message().in(locale));
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      artifact(each.path());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void finding(DocumentReport document, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", RULES.indexOf(finding.rule()));
    json.writeStringField("level", finding.severity().name().toLowerCase(Locale.ROOT));
    String fix = finding.fix().map(each -> "\n" + text("fix.plain", each)).orElse("");
    message("message", finding.message().in(locale) + fix);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(document.path());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", finding.location().place().line());
    json.writeNumberField("startColumn", finding.location().span().start() + 1);
    json.writeNumberField("endColumn", finding.location().span().end() + 1);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("qiantou/v1", finding.fingerprint());
    json.writeEndObject();
    if (finding.task().isPresent()) {
      json.writeObjectFieldStart("properties");
      json.writeStringField("task", finding.task().get());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeEndObject();
  }

  private void message(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private String text(String key, Object... args) {
    return Message.of(CheckText.BUNDLE, key, args).in(locale);
  }

  static String uri(String path) {
    Path file = Path.of(path);
    if (file.isAbsolute()) {
      return file.toUri().toASCIIString();
    }
    try {
      String relative = path.replace('\\', '/');
      // Before a colon would otherwise stand a scheme.
      String plain = relative.contains(":") ? "./" + relative : relative;
      return new URI(null, null, plain, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no URI for " + path, e);
    }
  }
}
