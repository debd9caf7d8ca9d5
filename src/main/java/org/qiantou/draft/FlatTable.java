package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantou.draft.source.Paragraph;

/**
 * A table that came as text: cells parted by {@code |}, by blanks, or one on each line.
 *
 * @param start the first paragraph of it
 * @param end the paragraph after the last
 * @param grid the table
 */
record FlatTable(int start, int end, Grid grid) {
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_HEAD = 14;

  /** Finds the tables in a run of paragraphs. */
  static List<FlatTable> find(List<Paragraph> run) {
    List<FlatTable> found = new ArrayList<>();
    int at = 0;
    while (at < run.size()) {
      FlatTable table = at(run, at);
      if (table != null) {
        found.add(table);
        at = table.end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static @Nullable FlatTable at(List<Paragraph> run, int at) {
    String text = run.get(at).text();
    if (pipes(text) > 0) {
      return piped(run, at);
    }
    if (BlankTable.isHead(text)) {
      return BlankTable.read(run, at);
    }
    return headOnLines(run, at) >= 3 ? listed(run, at) : null;
  }

  private static @Nullable FlatTable piped(List<Paragraph> run, int at) {
    int end = at;
    int lines = 0;
    int rows = 0;
    for (int i = at; i < run.size() && i - end <= LONGEST_GAP; i++) {
      int pipes = pipes(run.get(i).text());
      if (pipes > 0) {
        end = i + 1;
        lines++;
        rows += pipes > 1 ? 1 : 0;
      }
    }
    if (lines < 2) {
      return null;
    }
    List<Paragraph> part = run.subList(at, end);
    Grid grid = rows * 2 > lines ? PipeRows.read(part) : CellStream.ofPipes(part).grid();
    return new FlatTable(at, end, grid);
  }

  private static @Nullable FlatTable listed(List<Paragraph> run, int at) {
    CellStream stream = CellStream.ofLines(run.subList(at, run.size()));
    Grid grid = stream.grid();
    return stream.used() > 0 && grid.rows().size() > 1
        ? new FlatTable(at, at + stream.used(), grid)
        : null;
  }

  /** Counts the lines from a place on that are each the head of a column, one a role. */
  private static int headOnLines(List<Paragraph> run, int at) {
    int count = 0;
    boolean role = false;
    for (int i = at; i < run.size() && run.get(i).text().length() <= LONGEST_HEAD; i++) {
      Column column = Column.of(Clean.of(run.get(i).text()).text());
      if (column == null) {
        break;
      }
      role |= column.kind() == Column.Kind.ROLE;
      count++;
    }
    return role ? count : 0;
  }

  static int pipes(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isPipe(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  static boolean isPipe(char c) {
    return c == '|' || c == '｜' || c == '│' || c == '┃';
  }
}
