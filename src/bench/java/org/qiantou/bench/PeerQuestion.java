package org.qiantou.bench;

import java.util.ArrayList;
import java.util.List;

/** A question to the peers, and what they find. Only who leads and who cooperates is worked out. */
public final class PeerQuestion {

  private final String topic;
  private final String level;
  private final List<String> cooperating = new ArrayList<>();
  private String lead = "";
  private int leadRank = Integer.MAX_VALUE;

  /** Asks about a topic at a level. */
  public PeerQuestion(String topic, String level) {
    this.topic = topic;
    this.level = level;
  }

  public String getTopic() {
    return topic;
  }

  public String getLevel() {
    return level;
  }

  /** Takes what one row says; of leads the one of the lowest rank stays. */
  public void claim(int rank, boolean leads, String holder) {
    if (!leads) {
      cooperating.add(holder);
    } else if (rank < leadRank) {
      leadRank = rank;
      lead = holder;
    }
  }

  /** Fails unless the answer is that of the sample rows. */
  PeerQuestion checked() {
    if (!lead.equals("a") || !cooperating.equals(List.of("b"))) {
      throw new IllegalStateException("wrong answer: " + lead + " " + cooperating);
    }
    return this;
  }
}
