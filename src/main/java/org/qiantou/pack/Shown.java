package org.qiantou.pack;

/** Text from a pack made fit for a line of a message: no control characters, not too long. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** Spells out what a terminal would act upon or nobody would see. */
  static String oneLine(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (hidden(c)) {
        shown.append(String.format("\\u%04X", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** Does the same and keeps only the beginning of a long text. */
  static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return oneLine(text);
    }
    return oneLine(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
  }

  /** Says whether a character is a control character or takes no room. */
  static boolean hidden(char c) {
    if (c < 0x7F) {
      return c < ' ';
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || c == '\u00A0'
        // The first half of a tag character, which nobody sees.
        || c == '\uDB40'
        || c == '\uFFFD';
  }
}
