package org.qiantou.draft;

import java.util.function.IntPredicate;

/** Brackets and the marks between them. */
final class Marks {
  private Marks() {}

  /** Returns the bracket that closes the one at a place, or -1. */
  static int close(String text, int open, int limit) {
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the first place outside of brackets that fits, or the limit. */
  static int next(String text, int start, int limit, IntPredicate fits) {
    int depth = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (depth == 0 && fits.test(i)) {
        return i;
      }
      depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
    }
    return limit;
  }

  /** Returns the first of some characters outside of brackets, or the limit. */
  static int next(String text, int start, int limit, String chars) {
    return next(text, start, limit, i -> chars.indexOf(text.charAt(i)) >= 0);
  }

  static int skip(String text, int start, int limit, String chars) {
    int i = start;
    while (i < limit && chars.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  static int skipBack(String text, int start, int end, String chars) {
    int i = end;
    while (i > start && chars.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** Returns the first place of a word between two places, or -1; looks no further. */
  static int find(String text, String word, int start, int end) {
    for (int i = start; i + word.length() <= end; i++) {
      if (text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the last place of a character between two places, or -1; looks no further. */
  static int findLast(String text, char c, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the text behind the last mark begins. */
  static int lastMark(String text) {
    int i = text.length();
    while (i > 0 && "、，；。 ".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
