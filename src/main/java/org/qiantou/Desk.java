package org.qiantou;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiantou.engine.Engine;
import org.qiantou.model.Answer;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.Span;
import org.qiantou.model.Topic;
import org.qiantou.pack.RulePack;
import org.qiantou.text.MatterReader;
import org.qiantou.text.ReadMatter;
import org.qiantou.text.TextReader;
import org.qiantou.text.Understanding;

/** Answers matters by one pack. */
final class Desk {

  private final RulePack pack;
  private final Engine engine;
  private final TextReader reader;
  private final MatterCheck check;

  Desk(RulePack pack) {
    this(pack, new MatterReader(pack));
  }

  Desk(RulePack pack, TextReader reader) {
    this.pack = pack;
    this.reader = reader;
    engine = new Engine(pack);
    check = new MatterCheck(pack);
  }

  RulePack pack() {
    return pack;
  }

  Answer resolve(Matter asked, LocalDate today) {
    Matter matter = check.checked(asked);
    if (matter.topic().isPresent()) {
      return answer(asked, List.of(onTopic(matter, matter.topic().get(), today)), List.of());
    }
    Understanding understood = reader.read(matter.text().orElse(""), today);
    return switch (understood.kind()) {
      case MATTERS ->
          answer(
              asked,
              understood.matters().stream().map(read -> asRead(matter, read, today)).toList(),
              understood.leftOut());
      case NOT_ENVIRONMENTAL ->
          answer(asked, List.of(Unanswered.notEnvironmental(pack, matter, today)), List.of());
      case UNRECOGNIZED ->
          answer(
              asked,
              List.of(Unanswered.unrecognized(pack, matter, today, understood.nearest())),
              List.of());
    };
  }

  private Resolution onTopic(Matter matter, String code, LocalDate today) {
    Topic topic = pack.topics().get(code);
    String name = topic == null ? code : topic.name();
    return engine.resolve(matter, new Reading(code, name, 1, List.of()), today);
  }

  /** What the caller states always wins over what was read. */
  private Resolution asRead(Matter matter, ReadMatter read, LocalDate today) {
    Map<String, String> fields = new TreeMap<>(read.fields());
    fields.putAll(matter.fields());
    Optional<Level> level = matter.level().or(read::level);
    Matter whole =
        new Matter(
            matter.id(),
            matter.text(),
            Optional.of(read.reading().topic()),
            matter.function().or(read::function),
            level,
            matter.district().or(read::district),
            matter.date().or(read::date),
            matter.impact(),
            fields);
    return engine.resolve(whole, read.reading(), today);
  }

  private Answer answer(Matter asked, List<Resolution> resolutions, List<Span> leftOut) {
    return new Answer(asked.id(), asked.text(), pack.info(), resolutions, leftOut);
  }
}
