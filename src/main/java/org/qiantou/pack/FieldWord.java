package org.qiantou.pack;

import java.util.Optional;

/**
 * How people say the value of a field.
 *
 * @param field the field's code
 * @param value the value
 * @param word the word; for an amount as the table writes it
 * @param amount an amount that says it, such as 500 or more 头
 */
public record FieldWord(String field, String value, String word, Optional<Amount> amount) {

  /**
   * So much of something.
   *
   * @param least the least number, inclusive
   * @param most the greatest number, inclusive
   * @param unit the word after the number
   */
  public record Amount(double least, double most, String unit) {

    /** Whether a number is within the limits. */
    public boolean holds(double number) {
      return least <= number && number <= most;
    }
  }

  /** Reads a word of the table; {@code ≥500头} and {@code ≤49头} are amounts. */
  static FieldWord of(String field, String value, String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    int unit = 1;
    while (unit < word.length() && Character.isDigit(word.charAt(unit))) {
      unit++;
    }
    if ((first != '≥' && first != '≤') || unit == 1 || unit > 10 || unit == word.length()) {
      return new FieldWord(field, value, word, Optional.empty());
    }
    double limit = Double.parseDouble(word.substring(1, unit));
    return new FieldWord(
        field,
        value,
        word,
        Optional.of(
            new Amount(
                first == '≥' ? limit : 0,
                first == '≥' ? Double.POSITIVE_INFINITY : limit,
                word.substring(unit))));
  }

  /** Whether the word looks like an amount, but is none. */
  boolean isBrokenAmount() {
    return amount.isEmpty() && (word.startsWith("≥") || word.startsWith("≤"));
  }
}
