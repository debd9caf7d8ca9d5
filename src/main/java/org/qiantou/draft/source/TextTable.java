package org.qiantou.draft.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Tables in plain text, as they come from a document by copying: tabs or bars between cells. */
final class TextTable {

  private static final int FEWEST_ROWS = 2;

  private TextTable() {}

  /** Returns the end of the table that begins at a line; the line itself if none does. */
  static int end(List<TextLine> lines, int start) {
    char mark = mark(lines.get(start));
    boolean inside = start > 0 && mark == '|' && mark(lines.get(start - 1)) == '|';
    if (mark == 0 || inside) {
      return start;
    }
    int end = start;
    while (end < lines.size()
        && mark(lines.get(end)) == mark
        && (end == start || follows(lines.get(end - 1), lines.get(end)))) {
      end++;
    }
    boolean table = end - start >= FEWEST_ROWS && (mark == '\t' || isRegular(lines, start, end));
    return table ? end : start;
  }

  /** The next line, or the one behind a blank line if it has as many cells. */
  private static boolean follows(TextLine line, TextLine next) {
    int gap = next.number() - line.number();
    boolean same = mark(line) == '\t' && cells(line).size() == cells(next).size();
    return gap == 1 || (gap == 2 && same && cells(line).size() > 1);
  }

  /**
   * Cells between bars may be broken over lines; whoever knows the heads must put them together.
   */
  private static boolean isRegular(List<TextLine> lines, int start, int end) {
    int columns = cells(lines.get(start)).size();
    return columns > 1
        && lines.subList(start, end).stream().allMatch(line -> cells(line).size() == columns);
  }

  /** A number with a tab behind it is an item, not a row. */
  private static char mark(TextLine line) {
    String text = Blanks.strip(line.raw());
    int bars = CharMatcher.is('|').countIn(text);
    if (bars >= 2 || (bars == 1 && text.length() > 1 && text.indexOf('|') > 0)) {
      return '|';
    }
    int tab = text.indexOf('\t');
    boolean item = Items.begins(text) && tab <= 5 && text.indexOf('\t', tab + 1) < 0;
    return tab > 0 && !item ? '\t' : 0;
  }

  static void add(List<TextLine> lines, BlockList blocks) throws SourceException {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int columns = 0;
    for (TextLine line : lines) {
      List<String> cells = cells(line);
      if (!isRule(cells)) {
        rows.add(cells);
        numbers.add(line.number());
        columns = Math.max(columns, cells.size());
      }
    }
    blocks.checkCells((long) rows.size() * columns);
    List<Table.Row> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      found.add(row(rows.get(i), columns, Place.ofLine(numbers.get(i))));
    }
    if (!found.isEmpty()) {
      blocks.addTable(found.get(0).place(), found);
    }
  }

  private static Table.Row row(List<String> texts, int columns, Place place) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new Table.Cell(place, i < texts.size() ? texts.get(i) : "", false, false));
    }
    return new Table.Row(place, false, cells);
  }

  private static List<String> cells(TextLine line) {
    char mark = mark(line);
    String text = mark == '|' ? inner(Blanks.strip(line.raw())) : line.raw();
    return Splitter.on(mark).splitToStream(text).map(Blanks::visible).toList();
  }

  private static String inner(String text) {
    int start = text.startsWith("|") ? 1 : 0;
    int end = text.length() > start && text.endsWith("|") ? text.length() - 1 : text.length();
    return text.substring(start, end);
  }

  /** The line of dashes under the head of a Markdown table. */
  private static boolean isRule(List<String> cells) {
    return cells.stream().allMatch(cell -> CharMatcher.anyOf("-:—").matchesAllOf(cell))
        && cells.stream().anyMatch(cell -> cell.contains("--"));
  }
}
