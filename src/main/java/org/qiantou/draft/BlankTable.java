package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import org.qiantou.draft.source.Paragraph;
import org.qiantou.draft.source.Place;

/** Rebuilds a table whose cells are parted by blanks; the columns of units stand at the right. */
final class BlankTable {
  private static final int LONGEST_LINE = 80;

  private BlankTable() {}

  /** Says whether a line holds the heads of columns. */
  static boolean isHead(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    List<String> words = words(line);
    int known = 0;
    boolean role = false;
    for (String word : words) {
      Column column = Column.of(Clean.of(word).text());
      known += column == null ? 0 : 1;
      role |= column != null && column.kind() == Column.Kind.ROLE;
    }
    return role && known >= 3 && known == words.size();
  }

  static FlatTable read(List<Paragraph> run, int at) {
    List<Cell> heads = new ArrayList<>();
    Place place = run.get(at).place();
    words(run.get(at).text()).forEach(word -> heads.add(Cell.of(word, place, false)));
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(heads);
    int i = at + 1;
    int next = 1;
    StringBuilder row = new StringBuilder();
    Place rowPlace = place;
    for (; i < run.size(); i++) {
      String text = run.get(i).text();
      boolean starts = startsWith(text, next) || (next == 1 && row.length() == 0);
      if (starts && row.length() > 0) {
        rows.add(cells(row.toString(), rowPlace, heads));
        row.setLength(0);
      }
      if (!starts && row.length() == 0) {
        break;
      }
      next = starts ? number(text, next) + 1 : next;
      rowPlace = row.length() == 0 ? run.get(i).place() : rowPlace;
      row.append(row.length() == 0 ? "" : " ").append(text);
    }
    if (row.length() > 0) {
      rows.add(cells(row.toString(), rowPlace, heads));
    }
    return new FlatTable(at, i, new Grid(place, rows));
  }

  private static boolean startsWith(String text, int number) {
    String digits = String.valueOf(number);
    return text.startsWith(digits)
        && text.length() > digits.length()
        && Character.isSpaceChar(text.charAt(digits.length()));
  }

  private static int number(String text, int otherwise) {
    int end = Marks.skip(text, 0, Math.min(3, text.length()), "0123456789");
    return end == 0 ? otherwise : Integer.parseInt(text.substring(0, end));
  }

  /** Gives the words at the right to the columns of units, and the rest to the task. */
  private static List<Cell> cells(String row, Place place, List<Cell> heads) {
    List<String> words = words(row);
    List<Cell> cells = new ArrayList<>();
    heads.forEach(head -> cells.add(Cell.of("", place, false)));
    int end = words.size();
    int first = firstUnitColumn(heads);
    int units = 0;
    while (end - units > 1 && units < heads.size() - first && isValue(words.get(end - units - 1))) {
      units++;
    }
    for (int i = 0; i < units; i++) {
      cells.set(first + i, Cell.of(words.get(end - units + i), place, false));
    }
    int start = number(words.get(0), -1) < 0 ? 0 : 1;
    if (first > 0) {
      String task = String.join(" ", words.subList(Math.min(start, end - units), end - units));
      cells.set(first - 1, Cell.of(task, place, false));
    }
    return cells;
  }

  private static int firstUnitColumn(List<Cell> heads) {
    for (int i = 0; i < heads.size(); i++) {
      Column column = Column.of(heads.get(i).text());
      if (column != null && (column.kind() == Column.Kind.ROLE)) {
        return i;
      }
    }
    return heads.size();
  }

  /** A list of units, or a deadline. */
  private static boolean isValue(String word) {
    Clean clean = Clean.of(word);
    boolean dated =
        clean.length() <= 16
            && (clean.text().contains("年")
                || clean.text().contains("长期")
                || clean.text().contains("持续"));
    int lastMark = Marks.lastMark(clean.text());
    return dated
        || NameSplitter.split(clean, 0, clean.length()).isPresent()
        || (lastMark > 1 && NameSplitter.split(clean, 0, lastMark - 1).isPresent());
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank =
          i == line.length() || Character.isSpaceChar(line.charAt(i)) || line.charAt(i) == '\t';
      if (blank && start >= 0 && i < line.length() && "、：；".indexOf(line.charAt(i - 1)) >= 0) {
        continue;
      }
      if (blank && start >= 0) {
        words.add(line.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
