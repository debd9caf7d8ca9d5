package org.qiantou.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Message;
import org.qiantou.model.Validity;

/** Days as the tables write them. */
final class Dates {

  private Dates() {}

  /** Reads {@code 2024-02-01}; returns null for anything else and for a day that never was. */
  static @Nullable LocalDate read(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    return day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }

  /** Says what would be right in place of a text that is no day. */
  static Message remedy(String text) {
    int[] parts = parts(text);
    if (parts.length != 3 || !monthExists(parts[0], parts[1])) {
      return Problems.message("cell.date.fix");
    }
    @Nullable LocalDate meant = day(parts[0], parts[1], parts[2]);
    return meant != null
        ? Problems.message("write", meant)
        : Problems.message("cell.date.last", YearMonth.of(parts[0], parts[1]).atEndOfMonth());
  }

  /** Splits {@code 2024/2/1}, 2024年2月1日 and the like; returns nothing for other texts. */
  private static int[] parts(String text) {
    int[] parts = new int[3];
    int part = 0;
    for (int i = 0; i < text.length() && text.length() <= 12; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && part < 3) {
        parts[part] = parts[part] * 10 + (c - '0');
      } else if ("-/.年月日 ".indexOf(c) >= 0) {
        part++;
      } else {
        return new int[0];
      }
    }
    return parts;
  }

  /** Reads a number without sign; returns -1 for anything else. */
  static int digits(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  /** Says whether there is a day on which both count. */
  static boolean overlap(Validity a, Validity b) {
    return !endsBefore(a, b) && !endsBefore(b, a);
  }

  private static boolean endsBefore(Validity a, Validity b) {
    @Nullable LocalDate end = a.to();
    @Nullable LocalDate start = b.from();
    return end != null && start != null && end.isBefore(start);
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    boolean exists =
        monthExists(year, month) && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  private static boolean monthExists(int year, int month) {
    return year >= 1900 && year <= 2199 && month >= 1 && month <= 12;
  }
}
