package org.qiantou.draft.source;

/**
 * A line of a plain text.
 *
 * @param number its number, from 1
 * @param raw the line as it is
 */
record TextLine(int number, String raw) {

  String text() {
    return Blanks.visible(raw);
  }

  boolean isBlank() {
    return Blanks.skip(raw, 0, raw.length()) == raw.length();
  }

  /** Returns how wide it is, counted in half-width characters. */
  int width() {
    String text = text();
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) > 0xFF ? 2 : 1;
    }
    return width;
  }
}
