package org.qiantou.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.qiantou.engine.Engine;
import org.qiantou.engine.TestPack;
import org.qiantou.model.Answer;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.pack.RulePack;
import org.qiantou.report.AnswerJson;

/** Asks an engine, and writes what it answers as people get it, reasoning and all. */
final class Bytes {

  private Bytes() {}

  static Resolution resolve(Engine engine, Matter matter) {
    String topic = matter.topic().orElseThrow();
    return engine.resolve(matter, new Reading(topic, topic, 1, List.of()), TestPack.DAY);
  }

  static String of(RulePack pack, Engine engine, Matter matter) {
    Answer answer =
        new Answer(
            matter.id(), matter.text(), pack.info(), List.of(resolve(engine, matter)), List.of());
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      new AnswerJson(Locale.CHINESE, true).write(json, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }
}
