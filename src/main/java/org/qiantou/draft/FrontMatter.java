package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a document.
 *
 * @param title its title, or empty
 * @param issuer who issues it
 * @param number its number
 * @param date its date
 * @param genre what its title calls it, or empty
 */
record FrontMatter(
    String title,
    List<String> issuer,
    Optional<String> number,
    Optional<LocalDate> date,
    String genre) {
  private static final int MOST_LINES = 90;
  private static final List<String> ISSUER_LABELS =
      List.of("发布机构", "发文机关", "发布单位", "制定机关", "发布部门", "发文单位");

  FrontMatter {
    issuer = ImmutableList.copyOf(issuer);
  }

  static FrontMatter of(List<Element> elements) {
    List<Line> lines = new ArrayList<>();
    for (Element element : elements) {
      if (element.line() != null) {
        lines.add(element.line());
      }
    }
    List<Line> head = lines.subList(0, Math.min(MOST_LINES, lines.size()));
    Title title = Title.find(head);
    int signed = Dates.firstAlone(head);
    List<String> issuer = issuer(title, head, signed);
    Optional<LocalDate> date =
        signed >= 0 ? Dates.of(head.get(signed).text()) : Dates.labelled(lines);
    return new FrontMatter(title.text(), issuer, number(head), date, title.genre());
  }

  private static List<String> issuer(Title title, List<Line> head, int signed) {
    List<String> named = title.issuers();
    List<String> signatures = signed < 0 ? List.of() : signatures(head, signed);
    if (signatures.size() > named.size()) {
      return signatures;
    }
    return named.isEmpty() ? labelled(head) : named;
  }

  /** Reads the names above the date. */
  private static List<String> signatures(List<Line> head, int date) {
    List<String> names = new ArrayList<>();
    for (int i = date - 1; i >= 0; i--) {
      List<String> line = Title.units(head.get(i).clean().original());
      if (line.isEmpty()) {
        break;
      }
      names.addAll(0, line);
    }
    Set<String> once = new LinkedHashSet<>(names);
    return List.copyOf(once);
  }

  private static List<String> labelled(List<Line> head) {
    for (Line line : head) {
      for (String label : ISSUER_LABELS) {
        int at = line.text().indexOf(label + "：");
        if (at >= 0) {
          int start = at + label.length() + 1;
          int end = UnitScanner.end(line.text(), start, line.length());
          if (end > start) {
            return List.of(line.clean().raw(start, end));
          }
        }
      }
    }
    return List.of();
  }

  private static Optional<String> number(List<Line> head) {
    for (Line line : head) {
      String number = number(line);
      if (number != null) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** Reads 渝府办发〔2026〕8号 where it stands for itself or begins a line. */
  private static @Nullable String number(Line line) {
    String text = line.text();
    for (int open = text.indexOf('（'); open >= 0; open = text.indexOf('（', open + 1)) {
      int digits = Marks.skip(text, open + 1, text.length(), "0123456789");
      boolean year = digits - open == 5 && digits < text.length() && text.charAt(digits) == '）';
      int end = year ? Marks.skip(text, digits + 1, text.length(), "0123456789第") : 0;
      if (year && end > digits + 1 && text.startsWith("号", end)) {
        int start = open;
        while (start > 0 && Marks.isHan(text.charAt(start - 1)) && open - start < 12) {
          start--;
        }
        boolean label = start > 0 && text.charAt(start - 1) == '：';
        boolean alone = start == 0 || label || (end + 1 >= text.length() && text.length() < 40);
        if (alone && open > start) {
          return line.clean().raw(Math.max(start, afterLabel(text, start, open)), end + 1);
        }
      }
    }
    return null;
  }

  private static int afterLabel(String text, int start, int open) {
    for (String label : List.of("发文字号", "文号")) {
      int at = text.indexOf(label, start);
      if (at >= 0 && at + label.length() < open) {
        return at + label.length();
      }
    }
    return start;
  }
}
