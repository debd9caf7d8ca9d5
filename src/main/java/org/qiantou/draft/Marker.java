package org.qiantou.draft;

import com.google.common.base.Splitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in front of an item: 一、 （一） 1. （1） ① 第三条.
 *
 * @param kind how it is written
 * @param ordinal its value
 * @param label how the path shows it, such as {@code （一）}
 * @param end where the text of the item begins
 */
record Marker(Kind kind, int ordinal, String label, int end) {

  /** How numbers are written, the usual order of levels. */
  enum Kind {
    ATTACHMENT,
    PART,
    CHAPTER,
    SECTION,
    BOX,
    ARTICLE,
    CHINESE,
    DECIMAL_1,
    CHINESE_BRACKETED,
    DECIMAL_2,
    /** Not a number, but a unit that heads the list of its duties. */
    UNIT,
    NUMBER,
    DECIMAL_3,
    NUMBER_BRACKETED,
    DECIMAL_4,
    NUMBER_HALF_BRACKETED,
    CIRCLED,
    DASH
  }

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String CHINESE = "〇零一二三四五六七八九十百";
  private static final int MOST_DIGITS = 3;

  /** Reads the number that begins at a place, or returns null. */
  static @Nullable Marker at(String text, int start, boolean atLineStart) {
    if (start >= text.length()) {
      return null;
    }
    char c = text.charAt(start);
    if (c == '（') {
      return bracketed(text, start);
    }
    if (c >= '①' && c <= '⑳') {
      return new Marker(Kind.CIRCLED, c - '①' + 1, String.valueOf(c), start + 1);
    }
    if (c >= '0' && c <= '9') {
      return number(text, start, atLineStart);
    }
    if (CHINESE.indexOf(c) > 0) {
      return chinese(text, start);
    }
    return atLineStart || c == '第' ? worded(text, start, atLineStart) : null;
  }

  private static @Nullable Marker bracketed(String text, int start) {
    int end = run(text, start + 1, CHINESE);
    if (end > start + 1 && end - start <= 5 && is(text, end, '）')) {
      String inner = text.substring(start + 1, end);
      return new Marker(Kind.CHINESE_BRACKETED, value(inner), "（" + inner + "）", end + 1);
    }
    end = run(text, start + 1, "0123456789");
    if (end > start + 1 && end - start - 1 <= MOST_DIGITS && is(text, end, '）')) {
      String inner = text.substring(start + 1, end);
      return new Marker(Kind.NUMBER_BRACKETED, Integer.parseInt(inner), "（" + inner + "）", end + 1);
    }
    return null;
  }

  private static @Nullable Marker number(String text, int start, boolean atLineStart) {
    int end = run(text, start, "0123456789");
    if (end - start > MOST_DIGITS) {
      return null;
    }
    int ordinal = Integer.parseInt(text.substring(start, end));
    String label = text.substring(start, end);
    if (is(text, end, '）')) {
      return new Marker(Kind.NUMBER_HALF_BRACKETED, ordinal, label + "）", end + 1);
    }
    boolean dotted = is(text, end, '.') || is(text, end, '、');
    if (is(text, end, '.') && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1))) {
      return atLineStart ? decimal(text, start) : null;
    }
    if (dotted) {
      return new Marker(Kind.NUMBER, ordinal, label, end + 1);
    }
    return null;
  }

  private static @Nullable Marker decimal(String text, int start) {
    int end = run(text, start, "0123456789.");
    String label = text.substring(start, end);
    List<String> numbers = Splitter.on('.').splitToList(label);
    boolean named = end < text.length() && Marks.isHan(text.charAt(end));
    boolean unit = named && "亿万元吨个米公平倍年月日度级".indexOf(text.charAt(end)) >= 0;
    if (!named || unit || numbers.size() < 2 || numbers.size() > 4) {
      return null;
    }
    for (String each : numbers) {
      if (each.isEmpty() || each.length() > 2) {
        return null;
      }
    }
    Kind kind =
        numbers.size() == 2
            ? Kind.DECIMAL_2
            : numbers.size() == 3 ? Kind.DECIMAL_3 : Kind.DECIMAL_4;
    return new Marker(kind, Integer.parseInt(numbers.get(numbers.size() - 1)), label, end);
  }

  private static @Nullable Marker chinese(String text, int start) {
    int end = run(text, start, CHINESE);
    boolean marked = is(text, end, '、') || is(text, end, '.');
    if (!marked || end - start > 4) {
      return null;
    }
    String label = text.substring(start, end);
    return new Marker(Kind.CHINESE, value(label), label, end + 1);
  }

  private static @Nullable Marker worded(String text, int start, boolean atLineStart) {
    if (text.startsWith("第", start)) {
      int end = run(text, start + 1, CHINESE + "0123456789");
      if (end == start + 1 || end >= text.length() || end - start > 6) {
        return null;
      }
      int at = "编篇章节条".indexOf(text.charAt(end));
      Kind[] kinds = {Kind.PART, Kind.PART, Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE};
      boolean list = at == 4 && is(text, end + 1, '第');
      if (at < 0 || list || (at == 4 && !atLineStart && is(text, end + 1, '规'))) {
        return null;
      }
      int ordinal = value(text.substring(start + 1, end));
      return new Marker(kinds[at], ordinal, text.substring(start, end + 1), end + 1);
    }
    if (text.startsWith("附件", start) || text.startsWith("附表", start)) {
      int end = run(text, start + 2, "0123456789一二三四五六七八九十");
      boolean alone = end >= text.length() || is(text, end, '：') || is(text, end, ' ');
      boolean close = alone || (text.length() <= 40 && end > start + 2);
      int ordinal = end > start + 2 ? value(text.substring(start + 2, end)) : 1;
      return close ? new Marker(Kind.ATTACHMENT, ordinal, text.substring(start, end), end) : null;
    }
    if (text.startsWith("专栏", start)) {
      int end = run(text, start + 2, "0123456789一二三四五六七八九十");
      int ordinal = end > start + 2 ? value(text.substring(start + 2, end)) : 1;
      return new Marker(Kind.BOX, ordinal, text.substring(start, end), end);
    }
    if (text.startsWith("——", start)) {
      return new Marker(Kind.DASH, 0, "", run(text, start, "—"));
    }
    return null;
  }

  private static boolean is(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static int run(String text, int start, String chars) {
    return Marks.skip(text, start, text.length(), chars);
  }

  /** Returns the value of a Chinese or Arabic number below 1000. */
  static int value(String number) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c >= '0' && c <= '9') {
        total = Math.min(total * 10 + (c - '0'), 100_000);
      } else if (c == '十') {
        total += (digit == 0 ? 1 : digit) * 10;
        digit = 0;
      } else if (c == '百') {
        total += digit * 100;
        digit = 0;
      } else {
        digit = Math.max(DIGITS.indexOf(c), 0);
      }
    }
    return total + digit;
  }
}
