package org.qiantou;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known word nearest to a mistaken one, to say what would be right. */
final class Nearest {

  private Nearest() {}

  /** Returns the nearest of some words by edit distance; an empty string if there are none. */
  static String to(String mistaken, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.<String>comparingInt(each -> distance(mistaken, each))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static int distance(String one, String other) {
    String bounded = one.substring(0, Math.min(one.length(), 100));
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= bounded.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int same = bounded.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(diagonal + same, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
