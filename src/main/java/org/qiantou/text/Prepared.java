package org.qiantou.text;

import java.util.Arrays;
import java.util.Map;
import org.qiantou.model.Span;

/**
 * A text made ready for matching, with the way back to the original: one form of letters, digits
 * and marks, simplified characters, no invisible ones.
 */
final class Prepared {

  private final String text;
  private final int[] origin;

  private Prepared(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** Prepares a text; characters that {@code simpler} knows are replaced by theirs. */
  static Prepared of(String original, Map<Character, Character> simpler) {
    StringBuilder text = new StringBuilder(original.length());
    int[] origin = new int[original.length() + 1];
    for (int i = 0; i < original.length(); i++) {
      char c = plain(original.charAt(i));
      if (c != 0) {
        origin[text.length()] = i;
        text.append(simpler.getOrDefault(c, c).charValue());
      }
    }
    origin[text.length()] = original.length();
    return new Prepared(text.toString(), Arrays.copyOf(origin, text.length() + 1));
  }

  /** Returns the text with slips of the pen mended; each is as long as the word that is meant. */
  Prepared corrected(Dictionary<String> slips) {
    StringBuilder mended = new StringBuilder(text);
    slips.find(text, 0, text.length(), (word, start, end) -> mended.replace(start, end, word));
    return new Prepared(mended.toString(), origin);
  }

  String text() {
    return text;
  }

  /** Returns the stretch of the original. */
  Span original(int start, int end) {
    return new Span(origin[start], end == start ? origin[start] : origin[end - 1] + 1);
  }

  /** Returns the plain form of a character; 0 for one that is not to be seen. */
  private static char plain(char c) {
    if (c < 0x80) {
      return c == '\r' || c == '\t' ? ' ' : Character.toLowerCase(c);
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return Character.toLowerCase((char) (c - 0xFEE0));
    }
    if (c == 0x3000 || c == 0xA0) {
      return ' ';
    }
    boolean unseen = Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
    return unseen ? 0 : c;
  }
}
