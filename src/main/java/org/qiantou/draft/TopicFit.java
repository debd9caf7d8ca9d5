package org.qiantou.draft;

import org.qiantou.model.Resolution;

/**
 * Says how much of a topic's own name a task uses. What was read from other words may be right for
 * an answer, but is too much of a guess to correct a drafter with.
 */
final class TopicFit {
  /** From here on a lead may be suggested where the draft names none. */
  static final double SUGGESTS = 0.5;

  /** From here on a draft that names somebody may be contradicted. */
  static final double CONTRADICTS = 0.8;

  private TopicFit() {}

  static boolean is(Resolution resolution, Task task, double least) {
    String text = Clean.of(task.text()).text();
    return resolution.topic().map(topic -> of(topic.name(), text) >= least).orElse(false);
  }

  /** Returns the share of the pairs of neighbouring characters that the text has as well. */
  static double of(String topic, String text) {
    int open = topic.indexOf('（');
    String name = open > 1 ? topic.substring(0, open) : topic;
    int pairs = Math.max(1, name.length() - 1);
    int found = 0;
    for (int i = 0; i + 2 <= name.length(); i++) {
      found += text.contains(name.substring(i, i + 2)) ? 1 : 0;
    }
    return (double) found / pairs;
  }
}
