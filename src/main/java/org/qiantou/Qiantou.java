package org.qiantou;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.qiantou.engine.RowDrl;
import org.qiantou.model.Answer;
import org.qiantou.model.Matter;
import org.qiantou.model.MatterException;
import org.qiantou.pack.PackException;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;
import org.qiantou.text.TextReader;

/**
 * Says which department leads an environmental matter (牵头) and which cooperate (配合), by what right,
 * and when people must decide.
 *
 * <pre>{@code
 * Qiantou qiantou = Qiantou.standard();
 * Answer answer = qiantou.resolve(Matter.ofText("工地半夜还在打桩").withDistrict("渝北区"));
 * answer.resolutions().get(0).lead().ifPresent(lead -> System.out.println(lead.name()));
 * }</pre>
 *
 * <p>Safe for use by many threads. It opens no network connection and writes no file.
 */
public final class Qiantou {

  private final Clock clock;
  private volatile Desk desk;

  private Qiantou(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Answers by the built-in pack for Chongqing. */
  public static Qiantou standard() {
    return of(PackLoader.builtIn());
  }

  /**
   * Answers by packs from folders, a later one laid over the earlier ones.
   *
   * @throws PackException if a table is wrong; it names every mistake with its place
   */
  public static Qiantou load(List<Path> packs) {
    return of(PackLoader.load(packs));
  }

  /** Answers by a pack. */
  public static Qiantou of(RulePack pack) {
    return new Qiantou(new Desk(pack), Clock.system(ZoneId.systemDefault()));
  }

  /** Returns the same, with another clock for matters that state no day. */
  public Qiantou withClock(Clock other) {
    return new Qiantou(desk, other);
  }

  /** Returns the same, with the caller's own understanding of text. */
  public Qiantou withTextReader(TextReader reader) {
    return new Qiantou(new Desk(desk.pack(), reader), clock);
  }

  /**
   * Answers who leads a matter.
   *
   * @throws MatterException if the matter names a topic, function, district or fact that the pack
   *     does not know, or has neither text nor topic
   */
  public Answer resolve(Matter matter) {
    return desk.resolve(matter, LocalDate.now(clock));
  }

  /** Returns the pack by which matters are answered now. */
  public RulePack pack() {
    return desk.pack();
  }

  /**
   * Returns the rules of rows as DRL, for people and for other KIE tools.
   *
   * @param ids the ids of duties, delegations or designations
   * @throws IllegalArgumentException if the pack has no such row
   */
  public String drl(List<String> ids) {
    return new RowDrl(pack()).of(ids);
  }

  /**
   * Answers by another pack from now on. Until its rules are built the old one answers; if they
   * cannot be built, it goes on answering.
   */
  public void swap(RulePack pack) {
    desk = new Desk(pack);
  }
}
