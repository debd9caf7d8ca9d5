package org.qiantou.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantou.model.Body;
import org.qiantou.model.Matter;
import org.qiantou.model.Message;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.TraceStep;

/** Asks a small pack, and reads answers in English. */
final class Asker {

  private Asker() {}

  /** Asks about a topic at municipal level. */
  static Resolution ask(TestPack pack, String topic) {
    return ask(pack, Matter.ofTopic(topic));
  }

  static Resolution ask(TestPack pack, String topic, Map<String, String> fields) {
    return ask(pack, Matter.ofTopic(topic).withFields(fields));
  }

  static Resolution ask(TestPack pack, Matter matter) {
    String topic = matter.topic().orElseThrow();
    return new Engine(pack.build())
        .resolve(matter, new Reading(topic, topic, 1, List.of()), TestPack.DAY);
  }

  static List<String> codes(List<Body> bodies) {
    return bodies.stream().map(Body::code).toList();
  }

  static String lead(Resolution found) {
    return found.lead().map(Body::code).orElse("-");
  }

  static String english(Message message) {
    return message.in(Locale.ENGLISH);
  }

  static List<String> english(List<Message> messages) {
    return messages.stream().map(Asker::english).toList();
  }

  /** Returns the statements whose rules took a step, each once, in the order of the steps. */
  static List<String> statements(Resolution found) {
    return found.trace().stream().map(TraceStep::doctrine).distinct().toList();
  }
}
