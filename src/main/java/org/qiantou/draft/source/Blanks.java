package org.qiantou.draft.source;

/** Blanks at the ends of a text: what takes room or none, but shows nothing. */
final class Blanks {

  private Blanks() {}

  /** Returns the first unit from {@code start} on that shows something, or {@code end}. */
  static int skip(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the end of what shows something in a stretch, or {@code start}. */
  static int skipBack(CharSequence text, int start, int end) {
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

  /** Returns a text without the blanks at its ends and without anything that shows nothing. */
  static String visible(String text) {
    String stripped = strip(text);
    int at = 0;
    while (at < stripped.length() && !isHiddenIn(stripped, at)) {
      at++;
    }
    if (at == stripped.length()) {
      return stripped;
    }
    StringBuilder visible = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      if (!isHiddenIn(stripped, i)) {
        visible.append(stripped.charAt(i));
      }
    }
    return visible.toString();
  }

  private static boolean isHiddenIn(String text, int at) {
    char c = text.charAt(at);
    return (c < ' ' || c > 0x7E) && Characters.isInvisible(c);
  }

  /** Returns the first unit that XML does not count as a blank. */
  static int skipSpace(CharSequence text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the end of what XML does not count as blank, at least {@code start}. */
  static int skipSpaceBack(CharSequence text, int start) {
    int at = text.length();
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
