package org.qiantou.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** A set of words that finds the longest of them at, or before, a place of a text. */
final class Lexicon {
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<Character, List<String>> byLast = new HashMap<>();

  Lexicon(Collection<String> words) {
    ToIntFunction<String> length = String::length;
    for (String word : words) {
      byFirst.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word);
      char last = word.charAt(word.length() - 1);
      byLast.computeIfAbsent(last, key -> new ArrayList<>()).add(word);
    }
    Comparator<String> longestFirst = Comparator.comparingInt(length).reversed();
    byFirst.values().forEach(list -> list.sort(longestFirst));
    byLast.values().forEach(list -> list.sort(longestFirst));
  }

  static Lexicon of(String table) {
    return new Lexicon(Facts.words(table));
  }

  /** Returns the longest word that starts at a place, or the empty string. */
  String at(String text, int start) {
    return start < text.length() ? at(text, start, text.length()) : "";
  }

  /** Returns the longest word that starts at a place and ends no later than another. */
  String at(String text, int start, int end) {
    if (start >= end) {
      return "";
    }
    for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
      if (start + word.length() <= end && text.startsWith(word, start)) {
        return word;
      }
    }
    return "";
  }

  /** Returns the longest word that ends at a place and starts no earlier than another. */
  String before(String text, int start, int end) {
    if (start >= end) {
      return "";
    }
    for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
      if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
        return word;
      }
    }
    return "";
  }

  boolean startsAt(String text, int start) {
    return !at(text, start).isEmpty();
  }

  /** Says whether a word of the set covers a place of the text. */
  boolean covers(String text, int place, int longest) {
    for (int i = Math.max(0, place - longest); i <= place; i++) {
      if (i + at(text, i).length() > place) {
        return true;
      }
    }
    return false;
  }
}
