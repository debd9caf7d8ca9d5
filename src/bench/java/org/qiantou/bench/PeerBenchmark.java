package org.qiantou.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same rows and questions, answered by others. They get less to do than the engine: no trace,
 * and the doctrine is a single comparison.
 */
@State(Scope.Thread)
public class PeerBenchmark {

  private static final int ROWS = 1000;

  @Param({"HASH_MAP", "DRL", "EVRETE", "DMN"})
  public Kind peer;

  private Peer built;
  private List<String> topics;
  private int next;

  /** The peers. */
  public enum Kind {
    HASH_MAP,
    DRL,
    EVRETE,
    DMN
  }

  @Setup
  public void build() {
    topics = SampleRows.closedTopics(ROWS);
    built =
        switch (peer) {
          case HASH_MAP -> new HashMapPeer();
          case DRL -> new DrlPeer();
          case EVRETE -> new EvretePeer();
          case DMN -> new DmnPeer();
        };
    built.build(SampleRows.rows(ROWS));
    ask().checked();
    ask().checked();
  }

  @Benchmark
  public PeerQuestion ask() {
    next = next + 1 == topics.size() ? 0 : next + 1;
    PeerQuestion question = new PeerQuestion(topics.get(next), "MUNICIPAL");
    built.answer(question);
    return question;
  }
}
