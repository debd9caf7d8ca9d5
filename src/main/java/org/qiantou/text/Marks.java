package org.qiantou.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qiantou.model.Span;

/** Marks the words of a text that led to a topic: the stretches that speak most for it. */
final class Marks {

  /** A character that speaks less for the topic ends a stretch. */
  private static final float LEAST = 0.7f;

  /** A stretch counts from so much on. */
  private static final float LEAST_OF_STRETCH = 2;

  private static final int MOST = 6;

  private record Stretch(int start, int end, float support) {}

  private Marks() {}

  /** Returns the stretches in the order in which they stand. */
  static List<Span> of(TopicModel model, String text, List<Clause> clauses, int topic) {
    List<Stretch> all = new ArrayList<>();
    for (Clause clause : clauses) {
      add(model, text, clause, topic, all);
    }
    return all.stream()
        .filter(each -> each.support() >= LEAST_OF_STRETCH)
        .sorted(Comparator.comparingDouble(Stretch::support).reversed())
        .limit(MOST)
        .map(each -> new Span(each.start(), each.end()))
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private static void add(
      TopicModel model, String text, Clause clause, int topic, List<Stretch> all) {
    int start = clause.start();
    float sum = 0;
    for (int i = clause.start(); i <= clause.end(); i++) {
      float support = i == clause.end() ? 0 : model.support(text, i, topic);
      if (support >= LEAST) {
        sum += support * clause.weight();
      } else {
        if (i - start > 1) {
          all.add(new Stretch(start, i, sum));
        }
        start = i + 1;
        sum = 0;
      }
    }
  }
}
