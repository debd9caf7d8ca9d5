package org.qiantou.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qiantou.engine.Engine;
import org.qiantou.engine.TestPack;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;

/** One structured resolution with its full trace, one thread. */
@State(Scope.Thread)
public class ResolutionBenchmark {

  /** Four times what the engine remembers: asked in turn, none of them is remembered. */
  private static final int FRESH = 16_384;

  private static final int REMEMBERED = 256;

  @Param({"1000", "30000"})
  public int rows;

  private Engine engine;
  private Asker fresh;
  private Asker remembered;
  private Asker open;

  @Setup
  public void build() {
    engine = new Engine(SampleRows.pack(rows));
    fresh = new Asker(SampleRows.closedTopics(rows), FRESH);
    remembered = new Asker(SampleRows.closedTopics(rows), REMEMBERED);
    open = new Asker(SampleRows.openTopics(rows), FRESH);
    expect(0, fresh());
    expect(1, freshWithOpenCondition());
  }

  @Benchmark
  public Resolution fresh() {
    return fresh.ask(engine);
  }

  @Benchmark
  public Resolution freshWithOpenCondition() {
    return open.ask(engine);
  }

  @Benchmark
  public Resolution remembered() {
    return remembered.ask(engine);
  }

  private static void expect(int questions, Resolution found) {
    if (found.status() != Status.RESOLVED || found.questions().size() != questions) {
      throw new IllegalStateException("measures the wrong thing: " + found);
    }
  }

  /** Asks its questions in turn; a fact that no row asks for makes each of them another one. */
  private static final class Asker {

    private final List<Matter> matters = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private int next;

    Asker(List<String> topics, int count) {
      for (int i = 0; i < count; i++) {
        String topic = topics.get(i % topics.size());
        readings.add(new Reading(topic, topic, 1, List.of()));
        matters.add(
            Matter.ofTopic(topic)
                .withLevel(Level.MUNICIPAL)
                .withFields(Map.of("serial", String.valueOf(i))));
      }
    }

    Resolution ask(Engine engine) {
      next = next + 1 == matters.size() ? 0 : next + 1;
      return engine.resolve(matters.get(next), readings.get(next), TestPack.DAY);
    }
  }
}
