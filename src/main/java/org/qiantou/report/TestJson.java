package org.qiantou.report;

import static org.qiantou.report.JsonFields.messages;
import static org.qiantou.report.JsonFields.texts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.qiantou.fixture.Coverage;
import org.qiantou.fixture.TextFigures;
import org.qiantou.fixture.Verdict;

/** Writes what came of running cases as JSON; the schema is {@code test.schema.json}. */
public final class TestJson {

  private TestJson() {}

  /** Writes the result. */
  public static void write(JsonGenerator json, TestResult result, Locale locale)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("pack");
    AnswerJson.pack(json, result.pack());
    json.writeNumberField("passed", result.count(TestResult.Outcome.PASSED));
    json.writeNumberField("failed", result.count(TestResult.Outcome.FAILED));
    json.writeNumberField("pending", result.count(TestResult.Outcome.PENDING));
    json.writeArrayFieldStart("cases");
    for (Verdict each : result.verdicts()) {
      verdict(json, each, locale);
    }
    json.writeEndArray();
    if (result.coverage().isPresent()) {
      coverage(json, result.coverage().get());
    }
    if (result.texts().isPresent()) {
      figures(json, result.texts().get());
    }
    json.writeEndObject();
  }

  private static void verdict(JsonGenerator json, Verdict verdict, Locale locale)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", verdict.fixture().name());
    json.writeStringField("file", verdict.fixture().file());
    json.writeNumberField("line", verdict.fixture().line());
    json.writeStringField("outcome", TestResult.outcome(verdict).name());
    messages(json, "differences", verdict.differences(), locale);
    json.writeEndObject();
  }

  private static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("rows", coverage.rows());
    texts(json, "inWords", coverage.inWords());
    texts(json, "structured", coverage.structured());
    texts(json, "weighed", coverage.weighed());
    texts(json, "none", coverage.none());
    texts(json, "topicsWithout", coverage.topics());
    json.writeEndObject();
  }

  private static void figures(JsonGenerator json, TextFigures figures) throws IOException {
    json.writeObjectFieldStart("texts");
    json.writeArrayFieldStart("areas");
    for (TextFigures.Area each : figures.areas()) {
      json.writeStartObject();
      json.writeStringField("name", each.name());
      json.writeNumberField("texts", each.texts());
      json.writeNumberField("right", each.right());
      json.writeNumberField("wrongDoor", each.wrongDoor());
      json.writeNumberField("noAnswer", each.noAnswer());
      json.writeNumberField("environment", each.environment());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("calibration");
    for (TextFigures.Decile each : figures.calibration()) {
      json.writeStartObject();
      json.writeNumberField("from", each.from() / 10.0);
      json.writeNumberField("texts", each.texts());
      json.writeNumberField("right", each.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
