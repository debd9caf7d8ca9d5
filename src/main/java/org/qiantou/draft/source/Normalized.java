package org.qiantou.draft.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.qiantou.model.Span;

/**
 * A text made ready for matching, with the way back to the original. Full-width letters, digits and
 * marks are half-width; blanks of every kind are plain blanks; invisible characters are gone;
 * look-alikes are the character that they look like; numbers in one character such as ⑴ are written
 * out, ① is kept; pinyin in brackets behind a character is gone. Line feeds stay.
 */
public final class Normalized {

  private final String original;
  private final String text;

  /** For each unit of the text its unit in the original, and at the end the original's length. */
  private final int[] origin;

  Normalized(String original, String text, int[] origin) {
    this.original = original;
    this.text = text;
    this.origin = origin;
  }

  /** Makes a text ready, in time proportional to its length. */
  public static Normalized of(String original) {
    return new Normalizer(original).run();
  }

  /** Returns the text to match against. */
  public String text() {
    return text;
  }

  /** Returns the text as it was. */
  public String original() {
    return original;
  }

  /** Returns where a unit of the text, or its end, stands in the original. */
  public int toOriginal(int offset) {
    return origin[offset];
  }

  /** Returns the stretch of the original for a stretch of the text. */
  public Span toOriginal(int start, int end) {
    int last = start == end ? origin[start] : Math.max(origin[start], end(end - 1));
    return new Span(origin[start], last);
  }

  /** Returns the words of the original for a stretch of the text. */
  public String originalText(int start, int end) {
    Span span = toOriginal(start, end);
    return original.substring(span.start(), span.end());
  }

  /** Returns where a unit of the original stands in the text; for one that is gone, the next. */
  public int fromOriginal(int offset) {
    checkArgument(
        0 <= offset && offset <= original.length(),
        "offset %s is not within 0 and %s",
        offset,
        original.length());
    int found = Arrays.binarySearch(origin, offset);
    if (found < 0) {
      return Math.min(-found - 1, text.length());
    }
    while (found > 0 && origin[found - 1] == offset) {
      found--;
    }
    return found;
  }

  /** What is gone between two units belongs to neither: ends where the unit itself ends. */
  private int end(int unit) {
    int from = origin[unit];
    return from + Character.charCount(original.codePointAt(from));
  }
}
