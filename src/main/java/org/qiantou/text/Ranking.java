package org.qiantou.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The topics that a stretch of text could mean, each with its probability, the surest first. */
final class Ranking {

  /**
   * How far scores are trusted: overlapping stretches are counted as if they were independent, so
   * that a raw difference says less than it seems to. Set by the evaluation set.
   */
  private static final double TRUST = 2;

  /** The log of what is next to nothing. */
  private static final double NOTHING = -15;

  private static final double LEAST = 0.01;
  private static final int MOST = 8;

  /** A topic and its probability. */
  record Place(int topic, double probability) {}

  private Ranking() {}

  /** Ranks topics by their scores; the best is always among them. */
  static List<Place> of(float[] scores) {
    int best = Partition.best(scores);
    float top = scores[best];
    double sum = 0;
    for (float score : scores) {
      sum += likelihood(score, top);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      double probability = likelihood(scores[i], top) / sum;
      if (probability >= LEAST || i == best) {
        places.add(new Place(i, probability));
      }
    }
    places.sort(
        Comparator.comparingDouble(Place::probability).reversed().thenComparingInt(Place::topic));
    return places.size() > MOST ? places.subList(0, MOST) : places;
  }

  private static double likelihood(float score, float top) {
    double less = TRUST * (score - top);
    return less < NOTHING ? 0 : Math.exp(less);
  }
}
