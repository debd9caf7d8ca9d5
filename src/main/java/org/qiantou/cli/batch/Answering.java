package org.qiantou.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantou.Qiantou;
import org.qiantou.cli.input.MatterKeys;
import org.qiantou.model.Answer;
import org.qiantou.model.MatterException;
import org.qiantou.model.Message;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.report.AnswerCsv;
import org.qiantou.report.AnswerJson;
import org.qiantou.report.ErrorRecord;

/** Answers some records of a batch. Safe for use by several threads. */
final class Answering {

  private static final JsonFactory JSON = new JsonFactory();

  private final Qiantou qiantou;
  private final Records records;
  private final Form form;
  private final Locale locale;
  private final AnswerJson answers;

  Answering(Qiantou qiantou, Records records, Form form, Locale locale, boolean explain) {
    this.qiantou = qiantou;
    this.records = records;
    this.form = form;
    this.locale = locale;
    answers = new AnswerJson(locale, explain);
  }

  /**
   * What came of some records.
   *
   * @param text what to write
   * @param records how many there were
   * @param errors how many could not be answered
   * @param faults how many of those failed by a fault of ours
   * @param found the statuses found
   */
  record Portion(String text, int records, int errors, int faults, Set<Status> found) {}

  Portion answer(List<Raw> portion) {
    StringBuilder text = new StringBuilder();
    Set<Status> found = EnumSet.noneOf(Status.class);
    int errors = 0;
    int faults = 0;
    for (Raw raw : portion) {
      try {
        Answer answer = answer(raw);
        answer.resolutions().stream().map(Resolution::status).forEach(found::add);
        text.append(shown(answer));
      } catch (BadRecordException e) {
        errors++;
        text.append(shown(new ErrorRecord(e.id(), raw.number(), e.field(), e.problem())));
      } catch (RuntimeException | StackOverflowError e) {
        errors++;
        faults++;
        Message fault = Message.of(BadRecordException.BUNDLE, "fault", e.toString());
        text.append(
            shown(new ErrorRecord(Optional.empty(), raw.number(), Optional.empty(), fault)));
      }
    }
    return new Portion(text.toString(), portion.size(), errors, faults, found);
  }

  private Answer answer(Raw raw) throws BadRecordException {
    Map<String, Object> stated = records.read(raw);
    try {
      return qiantou.resolve(MatterKeys.matter(stated));
    } catch (MatterException e) {
      throw BadRecordException.of(e, Optional.ofNullable(stated.get("id")).map(Object::toString));
    }
  }

  private String shown(Answer answer) {
    return form == Form.CSV
        ? AnswerCsv.rows(answer, locale)
        : line(json -> answers.write(json, answer));
  }

  private String shown(ErrorRecord error) {
    return form == Form.CSV
        ? AnswerCsv.row(error, locale)
        : line(json -> error.write(json, locale));
  }

  private static String line(Writing writing) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      writing.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.append('\n').toString();
  }

  /** Something that is written as JSON. */
  private interface Writing {
    void write(JsonGenerator json) throws IOException;
  }
}
