package org.qiantou.pack;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A word by which people mean a topic.
 *
 * @param topic the topic's code
 * @param parts the parts that must all stand in one clause, in any order; mostly one
 * @param strength how much it says
 */
public record TopicWord(String topic, List<String> parts, Strength strength) {
  public TopicWord {
    parts = ImmutableList.copyOf(parts);
  }

  /** How much a word says. */
  public enum Strength {
    STRONG,
    NORMAL,
    WEAK
  }
}
