package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The title of a document.
 *
 * @param text the title as it stands, broken lines joined
 * @param issuers who is named before 关于
 */
record Title(String text, List<String> issuers) {
  private static final List<List<String>> GENRES = Facts.read("genres", "word", "kind");
  private static final int LONGEST_LINE = 60;
  private static final int MOST_LINES = 5;
  private static final int LONGEST = 160;
  private static final int LONGEST_NOTICE = 600;

  static Title find(List<Line> lines) {
    Title other = null;
    for (int i = 0; i < lines.size() && !isBody(lines.get(i).text()); i++) {
      StringBuilder original = new StringBuilder();
      for (int j = i; j < Math.min(lines.size(), i + MOST_LINES); j++) {
        Line line = lines.get(j);
        if (isBody(line.text()) || !mayBeTitle(line)) {
          break;
        }
        original.append(j > i ? "\n" : "").append(line.clean().original().strip());
        Title title = of(original.toString());
        boolean full = title.text.contains("关于") && !genre(title.text).isEmpty();
        if (full && !lastIsOpen(lines, j)) {
          return title;
        }
        if (other == null && j == i && !genre(title.text).isEmpty() && title.text.length() > 5) {
          other = title;
        }
        boolean begun = title.text.contains("关于") || title.text.contains("印发");
        if (!begun && units(line.clean().original()).isEmpty()) {
          break;
        }
      }
    }
    return other == null ? of("") : other;
  }

  /** Returns what the title calls the document. */
  String genre() {
    String plain = Clean.of(text).text();
    String inner = plain;
    int open = plain.indexOf('《');
    int about = plain.indexOf("印发");
    boolean notice = plain.endsWith("通知") || plain.endsWith("的通知");
    if (notice && about >= 0) {
      int close = plain.lastIndexOf('》');
      inner =
          open > about && close > open
              ? plain.substring(open + 1, close)
              : plain.substring(about, plain.length() - 2);
      inner = inner.endsWith("的") ? inner.substring(0, inner.length() - 1) : inner;
    }
    String genre = genre(inner);
    return genre.isEmpty() ? genre(plain) : genre;
  }

  /** Splits a line of names parted by blanks; empty if it holds anything else. */
  static List<String> units(String line) {
    List<String> names = new ArrayList<>();
    if (line.length() > LONGEST_NOTICE) {
      return names;
    }
    for (String word : line.strip().split("[\\s\\u3000\\u00a0]+", 60)) {
      Clean clean = Clean.of(word);
      int end = clean.text().endsWith("等") ? clean.length() - 1 : clean.length();
      Optional<NameList> split = NameSplitter.split(clean, 0, end);
      if (split.isEmpty()) {
        return List.of();
      }
      split.get().names().forEach(name -> names.add(name.shown()));
    }
    return names;
  }

  private static Title of(String original) {
    int about = original.indexOf("关于");
    int print = original.indexOf("印发");
    int at = about >= 0 ? about : print;
    List<String> issuers = at > 0 ? units(original.substring(0, at)) : List.of();
    String joined =
        issuers.size() > 1
            ? spaced(original)
            : Clean.of(original).raw(0, Clean.of(original).length());
    return new Title(joined, issuers);
  }

  private static String spaced(String original) {
    return String.join(" ", original.strip().split("\\s+", 200));
  }

  private static boolean lastIsOpen(List<Line> lines, int j) {
    return j + 1 < lines.size() && lines.get(j + 1).text().equals("的通知");
  }

  private static boolean mayBeTitle(Line line) {
    String text = line.text();
    boolean path = line.clean().original().indexOf('>') >= 0;
    boolean notice = text.contains("关于") && text.endsWith("通知") && text.length() <= LONGEST_NOTICE;
    return !path
        && (text.length() <= LONGEST || notice)
        && Marks.next(text, 0, text.length(), "。；！") == text.length()
        && !text.endsWith("：")
        && Dates.of(text).isEmpty();
  }

  private static boolean isBody(String text) {
    Marker marker = Marker.at(text, 0, true);
    boolean numbered = marker != null && marker.kind() != Marker.Kind.ATTACHMENT;
    return numbered || (text.length() > LONGEST_LINE && text.indexOf('。') >= 0);
  }

  /** Says whether a line may be the title of a document that is attached. */
  static boolean isTitle(String text) {
    return text.length() <= LONGEST_LINE && text.indexOf('。') < 0 && !genre(text).isEmpty();
  }

  private static String genre(String text) {
    String plain = Clean.of(text).text();
    int end = plain.length();
    if (plain.endsWith("）")) {
      int open = plain.lastIndexOf('（');
      end = open > 0 ? open : end;
    }
    for (List<String> row : GENRES) {
      if (plain.startsWith(row.get(0), end - row.get(0).length())) {
        return row.get(1);
      }
    }
    return "";
  }
}
