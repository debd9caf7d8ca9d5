package org.qiantou.draft;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * A text made fit for reading, with the way back to the original: one width and one kind of each
 * mark, simplified characters, no blanks, no pinyin in brackets.
 *
 * @param text what is read
 * @param at for each unit of the text its place in the original; one more for the end
 * @param original what stands in the document
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Never compared; an array is what indexing by character needs.
record Clean(String text, int[] at, String original) {
  private static final Map<Character, Character> SIMPLIFIED = simplified();

  /** Cleans a text. */
  static Clean of(String original) {
    return new Cleaner(original).run();
  }

  /** Returns the original of a stretch, without blanks, line breaks and pinyin. */
  String raw(int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = original.charAt(at[i]);
      out.append(Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' ? text.charAt(i) : c);
    }
    return out.toString();
  }

  /** Returns the stretch of the original that a stretch of the text came from. */
  int originalEnd(int end) {
    return end == 0 ? 0 : at[end - 1] + 1;
  }

  int length() {
    return text.length();
  }

  static char simple(char c) {
    if (c >= '\u4e00' && c <= '\u9fff') {
      return SIMPLIFIED.getOrDefault(c, c);
    }
    return switch (c) {
      case '(', '[', '{', '〔', '【', '〖' -> '（';
      case ')', ']', '}', '〕', '】', '〗' -> '）';
      case '<', '〈' -> '《';
      case '>', '〉' -> '》';
      case ',' -> '，';
      case ';' -> '；';
      case ':' -> '：';
      case '!' -> '！';
      case '?' -> '？';
      case '\n' -> ' ';
      default -> c;
    };
  }

  private static Map<Character, Character> simplified() {
    ImmutableMap.Builder<Character, Character> map = ImmutableMap.builder();
    for (List<String> row : Facts.read("variants", "traditional", "simplified")) {
      map.put(row.get(0).charAt(0), row.get(1).charAt(0));
    }
    return map.buildKeepingLast();
  }
}
