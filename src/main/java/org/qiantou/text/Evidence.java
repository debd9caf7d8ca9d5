package org.qiantou.text;

import java.util.ArrayList;
import java.util.List;

/** What a sentence-like group of clauses says for every topic. */
final class Evidence {

  private final float[] scores;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Words.Hit> hits = new ArrayList<>();

  Evidence(int topics) {
    scores = new float[topics];
  }

  float[] scores() {
    return scores;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<Words.Hit> hits() {
    return hits;
  }

  void add(Clause clause, List<Words.Hit> found) {
    clauses.add(clause);
    for (Words.Hit hit : found) {
      scores[hit.topic()] += hit.gain() * clause.weight();
      hits.add(hit);
    }
  }

  /** Returns the sum of several groups. */
  static Evidence sum(List<Evidence> groups, int topics) {
    Evidence sum = new Evidence(topics);
    for (Evidence each : groups) {
      for (int i = 0; i < topics; i++) {
        sum.scores[i] += each.scores[i];
      }
      sum.clauses.addAll(each.clauses);
      sum.hits.addAll(each.hits);
    }
    return sum;
  }
}
