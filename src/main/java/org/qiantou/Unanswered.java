package org.qiantou;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiantou.model.District;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Message;
import org.qiantou.model.Question;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.model.TraceStep;
import org.qiantou.pack.RulePack;

/** Answers that say nothing of who leads: not environmental, or not understood (D21). */
final class Unanswered {

  private static final String BUNDLE = "org.qiantou.answers";

  private Unanswered() {}

  static Resolution notEnvironmental(RulePack pack, Matter matter, LocalDate today) {
    return resolution(
        pack,
        matter,
        today,
        Status.NOT_ENVIRONMENTAL,
        List.of(),
        Message.of(BUNDLE, "not-environmental"));
  }

  /** Shows the nearest topics as the replies of one question. */
  static Resolution unrecognized(
      RulePack pack, Matter matter, LocalDate today, List<Reading> nearest) {
    return resolution(
        pack,
        matter,
        today,
        Status.UNRECOGNIZED,
        List.of(new Question("topic", Message.of(BUNDLE, "which-topic"), replies(nearest))),
        Message.of(BUNDLE, "unrecognized"));
  }

  private static List<Question.Reply> replies(List<Reading> nearest) {
    List<Question.Reply> replies = new ArrayList<>();
    for (Reading each : nearest) {
      replies.add(
          new Question.Reply(
              each.topic(),
              Message.of(BUNDLE, "topic", each.name()),
              Message.of(BUNDLE, "ask-again", each.topic())));
    }
    replies.add(
        new Question.Reply(
            "OTHER", Message.of(BUNDLE, "none-of-them"), Message.of(BUNDLE, "say-more")));
    return replies;
  }

  private static Resolution resolution(
      RulePack pack,
      Matter matter,
      LocalDate today,
      Status status,
      List<Question> questions,
      Message why) {
    Level level =
        matter.level().orElse(matter.district().isPresent() ? Level.DISTRICT : Level.MUNICIPAL);
    return new Resolution(
        status,
        Optional.empty(),
        Optional.empty(),
        matter.function(),
        level,
        matter.district().flatMap(pack::district).map(District::name),
        matter.date().orElse(today),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        questions,
        List.of(),
        List.of(new TraceStep("text", "D21", why)));
  }
}
