package org.qiantou;

import static java.util.Comparator.comparing;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.qiantou.engine.Engine;
import org.qiantou.model.Answer;
import org.qiantou.model.Body;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.Span;
import org.qiantou.model.Status;
import org.qiantou.model.Topic;
import org.qiantou.pack.RulePack;
import org.qiantou.text.MatterReader;
import org.qiantou.text.ReadMatter;
import org.qiantou.text.TextReader;
import org.qiantou.text.Understanding;

/** Answers matters by one pack. */
final class Desk {

  /** From here on other topics are not asked about. */
  private static final double SURE = 0.9;

  /** Below this no lead is named: a wrong door is worse than none. */
  private static final double LEAST_LIKELY = 0.5;

  private final RulePack pack;
  private final Engine engine;
  private final Supplier<TextReader> reader;
  private final MatterCheck check;

  Desk(RulePack pack) {
    this(pack, Suppliers.memoize(() -> new MatterReader(pack))::get);
  }

  Desk(RulePack pack, TextReader reader) {
    this(pack, () -> reader);
  }

  /** The reader is made when the first text comes: a matter by topic answers sooner without it. */
  private Desk(RulePack pack, Supplier<TextReader> reader) {
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
    Understanding understood = reader.get().read(matter.text().orElse(""), today);
    return switch (understood.kind()) {
      case MATTERS -> {
        List<Resolution> resolutions = new ArrayList<>();
        understood.matters().forEach(read -> resolutions.add(asRead(matter, read, today)));
        resolutions.sort(comparing(each -> each.status() == Status.UNRECOGNIZED));
        yield answer(asked, resolutions, understood.leftOut());
      }
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

  /**
   * The words may mean one of several topics. What counts is who leads: topics with the same lead
   * speak together, and where no lead is likely enough, none is named.
   */
  private Resolution asRead(Matter matter, ReadMatter read, LocalDate today) {
    List<Resolution> possible = new ArrayList<>();
    possible.add(resolve(matter, read, read.reading(), read.function(), today));
    if (read.reading().confidence() < SURE) {
      for (ReadMatter.Alternative each : read.alternatives()) {
        possible.add(resolve(matter, read, each.reading(), each.function(), today));
      }
    }
    String first = outcome(possible.get(0));
    double likely =
        possible.stream()
            .filter(each -> outcome(each).equals(first))
            .mapToDouble(Desk::confidence)
            .sum();
    if (likely < LEAST_LIKELY) {
      List<Reading> nearest = new ArrayList<>();
      nearest.add(read.reading());
      read.alternatives().stream()
          .limit(2)
          .map(ReadMatter.Alternative::reading)
          .forEach(nearest::add);
      return Unanswered.unrecognized(pack, matter, today, nearest);
    }
    return possible.get(0).withConfidence(Math.min(1, likely));
  }

  private static double confidence(Resolution resolution) {
    return resolution.topic().map(Reading::confidence).orElse(0.0);
  }

  /** Who leads; where nobody does, each topic stands for itself. */
  private static String outcome(Resolution resolution) {
    return resolution
        .lead()
        .map(Body::code)
        .orElse(resolution.status() + resolution.topic().map(Reading::topic).orElse(""));
  }

  /** What the caller states always wins over what was read. */
  private Resolution resolve(
      Matter matter, ReadMatter read, Reading reading, Optional<String> function, LocalDate today) {
    Map<String, String> fields = new TreeMap<>(read.fields());
    fields.putAll(matter.fields());
    Matter whole =
        new Matter(
            matter.id(),
            matter.text(),
            Optional.of(reading.topic()),
            matter.function().or(() -> function),
            matter.level().or(read::level),
            matter.district().or(read::district),
            matter.date().or(read::date),
            matter.impact(),
            fields);
    return engine.resolve(whole, reading, today);
  }

  private Answer answer(Matter asked, List<Resolution> resolutions, List<Span> leftOut) {
    return new Answer(asked.id(), asked.text(), pack.info(), resolutions, leftOut);
  }
}
