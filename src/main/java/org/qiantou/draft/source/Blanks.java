package org.qiantou.draft.source;

/** Blanks at the ends of a text: what takes room or none, but shows nothing. */
final class Blanks {

  private Blanks() {}

  /** Returns the first unit from {@code start} on that shows something, or {@code end}. */
  static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the end of what shows something in a stretch, or {@code start}. */
  static int skipBack(String text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || (c > 0x7F && (Character.isSpaceChar(c) || Characters.isInvisible(c)));
  }

  /** Returns a text without the blanks at its ends. */
  static String strip(String text) {
    int start = skip(text, 0, text.length());
    return text.substring(start, skipBack(text, start, text.length()));
  }
}
