package org.qiantou.report;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiantou.model.Answer;
import org.qiantou.model.Basis;
import org.qiantou.model.Body;
import org.qiantou.model.Escalation;
import org.qiantou.model.Question;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;

/** Writes answers as rows of CSV: one for each matter that a text holds. */
public final class AnswerCsv {

  private static final List<String> COLUMNS =
      ImmutableList.of(
          "id",
          "matter",
          "status",
          "reason",
          "topic",
          "topicName",
          "confidence",
          "function",
          "level",
          "district",
          "date",
          "lead",
          "leadCode",
          "cooperating",
          "candidates",
          "basis",
          "escalation",
          "question",
          "text",
          "errorLine",
          "errorField",
          "error");

  private AnswerCsv() {}

  /** Returns the row with the names of the columns. */
  public static String header() {
    return Csv.row(COLUMNS);
  }

  /** Returns the rows of an answer. */
  public static String rows(Answer answer, Locale locale) {
    StringBuilder rows = new StringBuilder();
    int number = 1;
    for (Resolution each : answer.resolutions()) {
      rows.append(row(answer, number++, each, locale));
    }
    return rows.toString();
  }

  /** Returns the row of a record that could not be answered. */
  public static String row(ErrorRecord error, Locale locale) {
    return Csv.row(
        ImmutableList.<String>builder()
            .add(error.id().orElse(""))
            .addAll(Collections.nCopies(COLUMNS.size() - 4, ""))
            .add(String.valueOf(error.line()))
            .add(error.field().orElse(""))
            .add(Printable.of(error.message().in(locale)))
            .build());
  }

  private static String row(Answer answer, int number, Resolution found, Locale locale) {
    Optional<Reading> topic = found.topic();
    return Csv.row(
        List.of(
            answer.id().orElse(""),
            String.valueOf(number),
            found.status().name(),
            found.reason().map(Enum::name).orElse(""),
            topic.map(Reading::topic).orElse(""),
            topic.map(Reading::name).orElse(""),
            topic.map(each -> String.valueOf(AnswerJson.rounded(each.confidence()))).orElse(""),
            found.function().orElse(""),
            found.level().name(),
            found.district().orElse(""),
            found.date().toString(),
            found.lead().map(Body::name).orElse(""),
            found.lead().map(Body::code).orElse(""),
            joined(found.cooperating().stream().map(Body::name).toList()),
            joined(found.candidates().stream().map(each -> each.body().name()).toList()),
            joined(found.basis().stream().map(AnswerCsv::cited).distinct().toList()),
            found
                .escalation()
                .filter(Escalation::required)
                .map(each -> each.question().in(locale))
                .orElse(""),
            joined(found.questions().stream().map(Question::field).toList()),
            answer.text().orElse(""),
            "",
            "",
            ""));
  }

  private static String cited(Basis basis) {
    return basis.instrument() + basis.article().map(each -> " " + each).orElse("");
  }

  private static String joined(List<String> names) {
    return names.stream().collect(Collectors.joining(";"));
  }
}
