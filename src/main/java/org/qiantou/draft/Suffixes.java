package org.qiantou.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows how the names of units end: 局, 委员会, 管委会. */
final class Suffixes {
  private static final Set<String> STRICT = new HashSet<>();
  private static final Map<String, List<String>> EXCEPT = new HashMap<>();
  private static final Map<String, List<String>> NOT_BEFORE = new HashMap<>();
  private static final Lexicon ALL = load();

  private Suffixes() {}

  /** Returns the ending of a unit's name that ends at a place, or the empty string. */
  static String before(String text, int start, int end) {
    String suffix = ALL.before(text, start, end);
    if (suffix.isEmpty() || end - suffix.length() < start) {
      return "";
    }
    for (String word : EXCEPT.getOrDefault(suffix, List.of())) {
      if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
        return "";
      }
    }
    for (String word : NOT_BEFORE.getOrDefault(suffix, List.of())) {
      if (text.startsWith(word, end)
          && !text.startsWith("会同", end)
          && !text.startsWith("会商", end)) {
        return "";
      }
    }
    return suffix;
  }

  /** Says whether an ending is sure enough for running text. */
  static boolean isStrict(String suffix) {
    return STRICT.contains(suffix);
  }

  private static Lexicon load() {
    List<List<String>> rows =
        Facts.read("unit-suffixes", "suffix", "strict", "except", "not-before");
    for (List<String> row : rows) {
      if (row.get(1).equals("yes")) {
        STRICT.add(row.get(0));
      }
      EXCEPT.put(row.get(0), words(row.get(2)));
      NOT_BEFORE.put(row.get(0), words(row.get(3)));
    }
    return new Lexicon(rows.stream().map(row -> row.get(0)).toList());
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }
}
