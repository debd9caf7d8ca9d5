package org.qiantou.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qiantou.Qiantou;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.model.Topic;
import org.qiantou.pack.RulePack;

/** Lists the topics that nobody leads, as the rules themselves answer. */
final class GapRows {

  static final List<String> COLUMNS =
      ImmutableList.of(
          "topic", "topicName", "level", "function", "reason", "noDutyReason", "candidates");

  private final Qiantou qiantou;
  private final LocalDate day;

  GapRows(Qiantou qiantou, LocalDate day) {
    this.qiantou = qiantou;
    this.day = day;
  }

  /**
   * Asks about every topic that is asked about at all: the ends of the tree, and those with rows.
   */
  List<List<Object>> of(List<Topic> topics) {
    Set<String> own = asked(qiantou.pack());
    List<List<Object>> rows = new ArrayList<>();
    for (Topic topic : topics) {
      if (own.contains(topic.code())) {
        for (Level level : Level.values()) {
          Matter matter = Matter.ofTopic(topic.code()).withLevel(level).withDate(day);
          Resolution found = qiantou.resolve(matter).resolutions().get(0);
          if (found.status() == Status.NO_LEAD) {
            rows.add(values(topic, found));
          }
        }
      }
    }
    return rows;
  }

  private static Set<String> asked(RulePack pack) {
    Set<String> asked = new HashSet<>(pack.topics().keySet());
    pack.topics().values().forEach(each -> each.parent().ifPresent(asked::remove));
    pack.duties().values().forEach(each -> asked.add(each.topic()));
    pack.delegations().values().forEach(each -> asked.add(each.topic()));
    return asked;
  }

  private static List<Object> values(Topic topic, Resolution found) {
    return List.of(
        topic.code(),
        topic.name(),
        found.level().name(),
        found.function().orElse(""),
        found.reason().map(Enum::name).orElse(""),
        topic.noDutyReason().orElse(""),
        found.candidates().stream().map(each -> each.body().name()).toList());
  }
}
