package org.qiantou.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the matters of a text apart: as few topics as account for all its groups. Another topic is
 * taken only if it explains some groups so much better than those taken that it pays its price.
 */
final class Partition {

  private static final int MOST = 6;

  private final String[] classes;

  private final TopicModel model;

  Partition(TopicModel model) {
    this.model = model;
    classes = model.classes();
  }

  /**
   * Returns for each topic taken the groups that it explains best, in the order of the text.
   *
   * @param price what another topic must explain better, in natural log units
   */
  Map<Integer, List<Evidence>> of(List<Evidence> groups, float price) {
    List<Integer> taken = new ArrayList<>();
    taken.add(best(Evidence.sum(groups, model).scores()));
    while (taken.size() < MOST && groups.size() > 1) {
      float[] gains = gains(groups, taken);
      int next = bestOther(gains, taken);
      if (gains[next] < price) {
        break;
      }
      taken.add(next);
    }
    Map<Integer, List<Evidence>> parts = new LinkedHashMap<>();
    for (Evidence group : groups) {
      parts.computeIfAbsent(bestOf(group, taken), topic -> new ArrayList<>()).add(group);
    }
    return parts;
  }

  private float[] gains(List<Evidence> groups, List<Integer> taken) {
    float[] gains = new float[classes.length];
    for (Evidence group : groups) {
      float[] scores = group.scores();
      float before = Math.max(0, scores[bestOf(group, taken)]);
      for (int c = 0; c < gains.length; c++) {
        gains[c] += Math.max(0, scores[c] - before);
      }
    }
    return gains;
  }

  /** The topic that gains most of those that are not one matter with a topic taken. */
  private int bestOther(float[] gains, List<Integer> taken) {
    int best = best(gains);
    while (gains[best] > 0 && isTaken(best, taken)) {
      gains[best] = 0;
      best = best(gains);
    }
    return best;
  }

  private boolean isTaken(int topic, List<Integer> taken) {
    return taken.stream().anyMatch(each -> related(classes[each], classes[topic]));
  }

  /** A topic and one below it are one matter. */
  private static boolean related(String one, String other) {
    return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
  }

  private static int bestOf(Evidence group, List<Integer> topics) {
    int best = topics.get(0);
    for (int topic : topics) {
      best = group.scores()[topic] > group.scores()[best] ? topic : best;
    }
    return best;
  }

  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
