package org.qiantou.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads dates as documents write them: 2026年3月1日, 二〇二六年三月一日, 20260301. */
final class Dates {
  private static final String ARABIC = "0123456789";
  private static final String CHINESE = "〇零一二三四五六七八九十○O0";
  private static final List<String> LABELS = List.of("成文日期", "发文日期", "印发日期", "发布日期");
  private static final int LONGEST_ALONE = 20;

  private Dates() {}

  /** Returns the first line that is nothing but a date, or -1. */
  static int firstAlone(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean dated = text.length() <= LONGEST_ALONE && of(text).isPresent() && !text.contains("：");
      if (dated && !text.contains("来源") && Marker.at(text, 0, true) == null) {
        return i;
      }
    }
    return -1;
  }

  /** Finds the date behind a label, or at the foot. */
  static Optional<LocalDate> labelled(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(lines.size(), 60))) {
      for (String label : LABELS) {
        int at = line.text().indexOf(label);
        Optional<LocalDate> date =
            at < 0 ? Optional.empty() : of(line.text().substring(at + label.length()));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 8); i--) {
      String text = lines.get(i).text();
      if (text.contains("印发") && text.length() < 60) {
        return of(text);
      }
    }
    return Optional.empty();
  }

  /** Reads the first date of a text. */
  static Optional<LocalDate> of(String text) {
    int year = text.indexOf('年');
    int month = text.indexOf('月', year + 1);
    int day = text.indexOf('日', month + 1);
    try {
      if (year > 0 && month > 0 && day > 0 && month - year <= 4 && day - month <= 4) {
        int from = year;
        while (from > 0
            && year - from < 4
            && (ARABIC + CHINESE).indexOf(text.charAt(from - 1)) >= 0) {
          from--;
        }
        return Optional.of(
            LocalDate.of(
                year(text.substring(from, year)),
                Marker.value(text.substring(year + 1, month)),
                Marker.value(text.substring(month + 1, day))));
      }
      return compact(text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Reads 20231211, a date whose words were lost, and 2023-12-11. */
  private static Optional<LocalDate> compact(String text) {
    String digits = text.replace("-", "").strip();
    boolean dashes = text.strip().length() == 10 || text.strip().length() == 8;
    boolean all = digits.length() == 8 && Marks.skip(digits, 0, 8, ARABIC) == 8;
    if (!all || !dashes || !(digits.startsWith("19") || digits.startsWith("20"))) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(
            Integer.parseInt(digits.substring(0, 4)),
            Integer.parseInt(digits.substring(4, 6)),
            Integer.parseInt(digits.substring(6))));
  }

  private static int year(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c >= '0' && c <= '9' ? c - '0' : "零一二三四五六七八九".indexOf(c);
      year = year * 10 + Math.max(digit, 0);
    }
    if (year < 1900 || year > 2200) {
      throw new DateTimeException("no year: " + text);
    }
    return year;
  }
}
