package org.qiantou.text;

import java.util.ArrayList;
import java.util.List;

/** What a sentence-like group of clauses says for every topic. */
final class Evidence {

  /** What a topic's word counts, beside the stretches of which it is made. */
  private static final float WORDS = 0.05f;

  /**
   * What is taken from the last class, of texts that are none of the environment. It holds most
   * lessons by far, and to turn away a matter is worse than to look at one too many.
   */
  private static final float DOUBT = 0.8f;

  private final TopicModel model;
  private final float[] raw;
  private final List<Clause> clauses = new ArrayList<>();
  private float[] scores = {};

  Evidence(TopicModel model) {
    this.model = model;
    raw = model.scores();
  }

  /** Returns what the model adds to. */
  float[] raw() {
    return raw;
  }

  /** Returns the score of each class, once the group is closed. */
  float[] scores() {
    return scores;
  }

  List<Clause> clauses() {
    return clauses;
  }

  void add(Clause clause, List<Words.Hit> found) {
    clauses.add(clause);
    for (Words.Hit hit : found) {
      raw[hit.topic()] += WORDS * hit.gain() * clause.weight();
    }
  }

  /** Nothing more is added. */
  void close() {
    scores = model.folded(raw);
    scores[scores.length - 1] -= DOUBT;
  }

  /** Returns the sum of several groups. */
  static Evidence sum(List<Evidence> groups, TopicModel model) {
    if (groups.size() == 1) {
      return groups.get(0);
    }
    Evidence sum = new Evidence(model);
    sum.scores = new float[model.classes().length];
    for (Evidence each : groups) {
      for (int i = 0; i < sum.scores.length; i++) {
        sum.scores[i] += each.scores[i];
      }
      sum.clauses.addAll(each.clauses);
    }
    return sum;
  }
}
