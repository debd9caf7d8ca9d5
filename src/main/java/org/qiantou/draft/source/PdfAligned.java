package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that no lines show, only words one below the other in at least three columns. Which
 * lines make one row is a guess: a line without a word in the first column belongs to the row
 * above.
 */
final class PdfAligned {

  private static final int FEWEST = 3;

  private final List<PdfRow> rows;
  private final List<PdfSegment> columns;

  /** The row behind the last. */
  private final int end;

  private PdfAligned(List<PdfRow> rows, List<PdfSegment> columns, int end) {
    this.rows = rows;
    this.columns = columns;
    this.end = end;
  }

  /** Returns the table that begins at a row, if one does. */
  static Optional<PdfAligned> at(List<PdfRow> rows, int start) {
    if (rows.get(start).segments().size() < FEWEST) {
      return Optional.empty();
    }
    List<PdfSegment> columns = List.of();
    int end = start;
    int wide = 0;
    int lastWide = start;
    while (end < rows.size() && (end == start || isNear(rows.get(end - 1), rows.get(end)))) {
      PdfRow row = rows.get(end);
      if (row.segments().size() >= FEWEST) {
        columns = merged(columns, row.segments());
        wide++;
        lastWide = end;
      } else if (!fits(row, columns)) {
        break;
      }
      end++;
    }
    while (end > lastWide + 1 && column(rows.get(end - 1).segments().get(0), columns) == 0) {
      end--;
    }
    return wide >= FEWEST && columns.size() >= FEWEST
        ? Optional.of(new PdfAligned(rows.subList(start, end), columns, end))
        : Optional.empty();
  }

  private static boolean isNear(PdfRow above, PdfRow below) {
    return below.y() - above.y() < 3.2f * above.size();
  }

  /** Widens columns by words, and joins those that words reach over. */
  private static List<PdfSegment> merged(List<PdfSegment> columns, List<PdfSegment> words) {
    List<PdfSegment> all = new ArrayList<>(columns);
    all.addAll(words);
    all.sort(Comparator.comparingDouble(PdfSegment::left));
    List<PdfSegment> merged = new ArrayList<>();
    for (PdfSegment next : all) {
      int last = merged.size() - 1;
      if (last >= 0 && next.left() < merged.get(last).right()) {
        PdfSegment column = merged.get(last);
        float right = Math.max(column.right(), next.right());
        merged.set(last, new PdfSegment("", column.left(), right, column.y(), column.size()));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  private static boolean fits(PdfRow row, List<PdfSegment> columns) {
    return row.segments().stream()
        .allMatch(
            words ->
                columns.stream()
                        .filter(each -> words.left() < each.right() && words.right() > each.left())
                        .count()
                    == 1);
  }

  private static int column(PdfSegment words, List<PdfSegment> columns) {
    int column = 0;
    while (column + 1 < columns.size() && columns.get(column + 1).left() <= words.middle()) {
      column++;
    }
    return column;
  }

  int end() {
    return end;
  }

  PdfTable table(int page) {
    List<String[]> cells = new ArrayList<>();
    for (PdfRow row : rows) {
      if (cells.isEmpty() || column(row.segments().get(0), columns) == 0) {
        String[] empty = new String[columns.size()];
        Arrays.fill(empty, "");
        cells.add(empty);
      }
      String[] texts = cells.get(cells.size() - 1);
      for (PdfSegment words : row.segments()) {
        int column = column(words, columns);
        StringBuilder text = new StringBuilder(texts[column]);
        Joints.append(text, words.text());
        texts[column] = text.toString();
      }
    }
    List<List<PdfTable.Cell>> found =
        cells.stream()
            .map(
                texts -> Arrays.stream(texts).map(t -> new PdfTable.Cell(t, false, false)).toList())
            .toList();
    return new PdfTable(page, rows.get(0).y(), found);
  }
}
