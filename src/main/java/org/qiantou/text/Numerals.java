package org.qiantou.text;

/** Reads numbers as people write them: 800, 1.2万, 两千, 三百五十, 几十, 五六百. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String ROUGH = "多余来";
  private static final int LONGEST = 12;

  /** 几 is read as so many. */
  private static final int SOME = 5;

  private Numerals() {}

  /** Returns the number that ends before a position; -1 if none does. */
  static double before(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    return start == end ? -1 : value(text, start, end);
  }

  private static boolean isPart(char c) {
    return digit(c) >= 0 || unit(c) > 0 || c == '.' || ROUGH.indexOf(c) >= 0;
  }

  private static double value(String text, int start, int end) {
    double whole = 0;
    double part = 0;
    double number = 0;
    double place = 1;
    boolean any = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        boolean figure = c >= '0' && c <= '9';
        number = !figure ? digit : place < 1 ? number + digit * place : number * 10 + digit;
        place = place < 1 ? place / 10 : place;
        any = true;
      } else if (c == '.') {
        place = 0.1;
      } else if (unit(c) == 10_000) {
        whole = (whole + part + (any ? number : 1)) * 10_000;
        part = 0;
        number = 0;
        any = true;
      } else if (unit(c) > 0) {
        part += (number == 0 ? 1 : number) * unit(c);
        number = 0;
        any = true;
      }
    }
    return any ? whole + part + number : -1;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '两' ? 2 : c == '几' ? SOME : DIGITS.indexOf(c);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      default -> 0;
    };
  }
}
