package org.qiantou.draft.source;

import java.util.Locale;

/** Writes the number of a list item as Word does. */
final class DocxNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private DocxNumerals() {}

  /** Returns a number in a format of {@code w:numFmt}; a format that is not known gives digits. */
  static String write(int number, String format) {
    if (number < 0 || number > 9_999) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counting(number, DIGITS, UNITS, false);
      case "chineseLegalSimplified" -> counting(number, LEGAL, LEGAL_UNITS, true);
      case "ideographLegalTraditional", "japaneseLegal" ->
          counting(number, LEGAL_TRADITIONAL, LEGAL_UNITS, true);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
      case "ideographTraditional" -> oneOf(STEMS, number);
      case "ideographZodiac" -> oneOf(BRANCHES, number);
      case "ideographEnclosedCircle" -> from(0x3280, 10, number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedParen" -> from(0x2474, 20, number);
      case "decimalEnclosedFullstop" -> from(0x2488, 20, number);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  /** 十一 for 11, but 一百一十一 for 111; the legal form writes 壹拾壹. */
  private static String counting(int number, String digits, String[] units, boolean legal) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int power = 3, value = 1000; power >= 0; power--, value /= 10) {
      int digit = number / value % 10;
      if (digit == 0) {
        gap |= !text.isEmpty();
        continue;
      }
      if (gap) {
        text.append(legal ? '零' : '〇');
        gap = false;
      }
      if (digit > 1 || power != 1 || legal || !text.isEmpty()) {
        text.append(digits.charAt(digit));
      }
      text.append(units[power]);
    }
    return text.toString();
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
    return text.toString();
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
    return text.toString();
  }

  private static String oneOf(String signs, int number) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String from(int first, int count, int number) {
    return number >= 1 && number <= count
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String circled(int number) {
    if (number > 35) {
      return number <= 50 ? from(0x32B1, 15, number - 35) : Integer.toString(number);
    }
    return number > 20 ? from(0x3251, 15, number - 20) : from(0x2460, 20, number);
  }

  /** A to Z, then AA, BB: Word repeats the letter. */
  private static String letters(int number) {
    if (number == 0 || number > 26 * 30) {
      return Integer.toString(number);
    }
    return Character.toString('A' + (number - 1) % 26).repeat(1 + (number - 1) / 26);
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
