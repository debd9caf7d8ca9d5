package org.qiantou.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.qiantou.model.Message;

/** Guesses which of the known words was meant. */
public final class Suggestion {
  private static final int MOST = 3;
  private static final int SHORT_LIST = 12;

  private Suggestion() {}

  /** Says "did you mean", or else names the known words if they are few. */
  public static Message among(String word, Collection<String> known) {
    return among(word, known, Problems.message("see-readme"));
  }

  /** Says something else if no word is near and they are many. */
  static Message among(String word, Collection<String> known, Message otherwise) {
    List<String> near = near(word, known);
    if (!near.isEmpty()) {
      return Problems.message("did-you-mean", near);
    }
    if (known.size() <= SHORT_LIST) {
      return Problems.message("one-of", known.stream().sorted().toList());
    }
    return otherwise;
  }

  /** Returns the nearest words, the nearest first, those equally near in alphabetical order. */
  static List<String> near(String word, Collection<String> known) {
    if (word.isEmpty() || word.length() > 100) {
      return List.of();
    }
    int best = Math.max(1, (word.length() + 1) / 3);
    List<List<String>> byDistance = new ArrayList<>();
    for (int i = 0; i <= best; i++) {
      byDistance.add(new ArrayList<>());
    }
    String folded = word.toLowerCase(Locale.ROOT);
    for (String each : known) {
      int distance = Distance.between(folded, each.toLowerCase(Locale.ROOT), best);
      if (distance <= best && (distance < word.length() || distance == 0)) {
        byDistance.get(distance).add(each);
      }
    }
    return byDistance.stream()
        .filter(each -> !each.isEmpty())
        .findFirst()
        .map(each -> each.stream().sorted().limit(MOST).toList())
        .orElseGet(() -> containing(folded, known));
  }

  private static List<String> containing(String folded, Collection<String> known) {
    if (folded.length() < 3) {
      return List.of();
    }
    return known.stream()
        .filter(each -> each.contains(folded) || (each.length() > 2 && folded.contains(each)))
        .sorted()
        .limit(MOST)
        .toList();
  }
}
