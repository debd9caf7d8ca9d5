package org.qiantou.text;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.pack.Language.Cue;

/**
 * Finds the day of which a text tells: a date written out, or a word such as 昨晚. The latest day
 * counts; where things go on (至今, 天天), it is today's law that matters and no day is read.
 */
final class Days {

  private static final Map<String, Integer> BACK =
      ImmutableMap.<String, Integer>builder()
          .put("今天", 0)
          .put("今早", 0)
          .put("今晚", 0)
          .put("今晨", 0)
          .put("昨天", 1)
          .put("昨日", 1)
          .put("昨晚", 1)
          .put("昨夜", 1)
          .put("前天", 2)
          .put("前晚", 2)
          .buildOrThrow();

  private final Dictionary<Integer> words = new Dictionary<>();
  private final Dictionary<Boolean> ongoing = new Dictionary<>();

  Days(List<Cue> cues) {
    BACK.forEach((word, days) -> words.add(word, days));
    words.built();
    cues.stream()
        .filter(cue -> cue.kind() == Cue.Kind.ONGOING)
        .forEach(cue -> ongoing.add(cue.word(), true));
    ongoing.built();
  }

  /** Returns the day; never one after today. */
  Optional<LocalDate> in(String text, LocalDate today) {
    boolean[] goesOn = new boolean[1];
    ongoing.find(text, 0, text.length(), (yes, start, end) -> goesOn[0] = true);
    @Nullable LocalDate[] latest = new LocalDate[1];
    words.find(
        text,
        0,
        text.length(),
        (back, start, end) -> latest[0] = later(latest[0], today.minusDays(back), today));
    int from = 0;
    while (from < text.length()) {
      Written date = isDigit(text, from) ? written(text, from, today) : new Written(null, from + 1);
      latest[0] = later(latest[0], date.day(), today);
      from = date.end();
    }
    return goesOn[0] ? Optional.empty() : Optional.ofNullable(latest[0]);
  }

  private static @Nullable LocalDate later(
      @Nullable LocalDate one, @Nullable LocalDate other, LocalDate today) {
    if (other == null || other.isAfter(today)) {
      return one;
    }
    return one == null || other.isAfter(one) ? other : one;
  }

  /** A day, if what stands there is one, and where to read on. */
  private record Written(@Nullable LocalDate day, int end) {}

  /** Reads 2024年3月5日, 2024-03-05, 2024.3.5 or 3月5日 from a digit on. */
  private static Written written(String text, int at, LocalDate today) {
    int[] number = new int[3];
    int[] end = new int[3];
    int from = at;
    for (int part = 0; part < 3; part++) {
      end[part] = endOfNumber(text, from);
      number[part] = number(text, from, end[part]);
      char mark = end[part] < text.length() ? text.charAt(end[part]) : ' ';
      if (part == 1 && number[1] > 0 && mark == '日' && text.charAt(end[0]) == '月') {
        return new Written(monthAndDay(number[0], number[1], today), end[1]);
      }
      if (number[part] < 0 || (part < 2 && !separates(mark, part, end[0] - at))) {
        return new Written(null, Math.max(end[part], at + 1));
      }
      from = end[part] + 1;
    }
    return new Written(day(number[0], number[1], number[2]), end[2]);
  }

  private static boolean separates(char mark, int part, int firstLength) {
    if (part == 0 && mark == '月') {
      return true;
    }
    return firstLength == 4 && (mark == (part == 0 ? '年' : '月') || "-./".indexOf(mark) >= 0);
  }

  /** A day without a year is the last such day. */
  private static @Nullable LocalDate monthAndDay(int month, int dayOfMonth, LocalDate today) {
    @Nullable LocalDate day = day(today.getYear(), month, dayOfMonth);
    return day != null && day.isAfter(today) ? day.minusYears(1) : day;
  }

  private static @Nullable LocalDate day(int year, int month, int dayOfMonth) {
    try {
      return LocalDate.of(year, month, dayOfMonth);
    } catch (DateTimeException never) {
      return null;
    }
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (isDigit(text, end) && end - from < 5) {
      end++;
    }
    return end;
  }

  private static int number(String text, int from, int end) {
    return end == from || end - from > 4 ? -1 : Integer.parseInt(text, from, end, 10);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
