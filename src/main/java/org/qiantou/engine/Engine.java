package org.qiantou.engine;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Body;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.Topic;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;

/**
 * Resolves matters whose topic is known, by one pack's rules. Immutable and safe for use by many
 * threads.
 */
public final class Engine {

  /** How many decisions are kept: enough for every topic in a few districts, some 10 MB. */
  private static final int MEMORY = 4096;

  private final RulePack pack;
  private final Doctrine doctrine;
  private final Court court;
  private final Naming naming;
  private final Report report;
  private final Spells spells;
  private final Cache<Asking, Heard> memory;

  /** A matter decided, and what was settled before. */
  private record Heard(Ruling settled, Decision decision) {}

  /** Builds the rules of a pack; takes about a second for a thousand rows. */
  public Engine(RulePack pack) {
    this.pack = pack;
    doctrine = new Doctrine();
    court = new Court(pack, doctrine);
    naming = new Naming(pack);
    report = new Report(pack, court.rows(), naming);
    spells = new Spells(pack);
    memory = CacheBuilder.newBuilder().maximumSize(MEMORY).build();
  }

  /**
   * Says who leads a matter and who cooperates.
   *
   * @param matter the matter; its district, function and fields must be the pack's
   * @param reading the topic, one of the pack's
   * @param today the day to take if the matter states none
   * @throws IllegalArgumentException if topic or district are not the pack's
   */
  public Resolution resolve(Matter matter, Reading reading, LocalDate today) {
    Optional<String> district = matter.district().map(this::district);
    Asking asking = Asking.of(matter, reading.topic(), district, today);
    Heard heard = heard(asking);
    return report.of(heard.decision(), heard.settled(), reading, district, asking.day());
  }

  /** What was decided before is not decided again: the outcome is a function of the question. */
  private Heard heard(Asking asking) {
    Asking question = asking.on(spells.beginningOf(asking.day()));
    @Nullable Heard before = memory.getIfPresent(question);
    if (before != null) {
      return before;
    }
    Ruling settled = doctrine.settle(question, UnaryOperator.identity());
    Inquiry inquiry = inquiry(question, settled);
    Heard heard = new Heard(settled, court.decide(inquiry, code -> name(code, inquiry)));
    memory.put(question, heard);
    return heard;
  }

  private Inquiry inquiry(Asking asking, Ruling settled) {
    Topic topic = pack.topics().get(asking.topic());
    if (topic == null) {
      throw new IllegalArgumentException("no such topic in the pack: " + asking.topic());
    }
    return new Inquiry(
        asking.topic(),
        settled.function(),
        settled.level(),
        settled.level() == Level.DISTRICT ? asking.district() : null,
        asking.day(),
        asking.impact(),
        !asking.day().isBefore(topic.coveredFrom()),
        asking.fields());
  }

  private String name(String code, Inquiry inquiry) {
    Body body =
        naming.body(
            code,
            inquiry.level(),
            Optional.ofNullable(inquiry.district()),
            inquiry.day(),
            Optional.empty());
    return body.name();
  }

  private String district(String nameOrCode) {
    return pack.district(nameOrCode)
        .orElseThrow(
            () -> new IllegalArgumentException("no such district in the pack: " + nameOrCode))
        .code();
  }
}
