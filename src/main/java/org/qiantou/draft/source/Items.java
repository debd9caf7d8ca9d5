package org.qiantou.draft.source;

/** How numbered items begin and how sentences end, for lines that may have been broken by hand. */
final class Items {

  private static final String NUMERALS = "〇一二三四五六七八九十百零";
  private static final String UNITS = "章节条款编篇部项类";
  private static final String ENDS = "。！？；：…”";

  private Items() {}

  /** Says whether a line begins a numbered item, such as 一、 （一） 1. 第一条 ① or 附件. */
  static boolean begins(String line) {
    Normalized normalized = Normalized.of(line.substring(0, Math.min(line.length(), 24)));
    String text = normalized.text().stripLeading();
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if ((first >= '①' && first <= '⓿') || (first >= '㉑' && first <= '㊿')) {
      return true;
    }
    return switch (first) {
      case '(', '〔', '[' -> isBracketed(text);
      case '第' -> isOrdinal(text);
      case '附' -> text.startsWith("附件") || text.startsWith("附表") || text.startsWith("附:");
      case '专' -> text.startsWith("专栏");
      case '—' -> text.startsWith("——");
      default -> isNumbered(text);
    };
  }

  /** Says whether a line ends a sentence or leads to what follows. */
  static boolean ends(String line) {
    String text = Blanks.strip(line);
    return !text.isEmpty() && isEnd(text.charAt(text.length() - 1));
  }

  /** Says whether a character ends a sentence or leads to what follows. */
  static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0 || c == '?' || c == '!' || c == ';' || c == ':';
  }

  private static boolean isBracketed(String text) {
    int end = numeralEnd(text, 1);
    return end > 1 && end <= 5 && end < text.length() && ")〕]".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isOrdinal(String text) {
    int end = numeralEnd(text, 1);
    return end > 1 && end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0;
  }

  /** A point behind a number makes an item only if no digit follows: 1.5 is a quantity. */
  private static boolean isNumbered(String text) {
    int end = numeralEnd(text, 0);
    if (end == 0 || end > 4 || end >= text.length()) {
      return false;
    }
    char mark = text.charAt(end);
    if (mark == '、') {
      return true;
    }
    boolean digits = text.charAt(0) < 0x80;
    boolean more = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    return digits && (mark == '.' || mark == ')') && !more;
  }

  private static int numeralEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
  }
}
