package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;

/** Finds columns of text side by side on a page and puts their lines in the order of reading. */
final class PdfColumns {

  private static final int FEWEST_LINES = 4;

  /** Half of the least room between columns. */
  private static final float ROOM = 3;

  private final PdfPage page;
  private final List<PdfItem> lines = new ArrayList<>();

  private PdfColumns(PdfPage page) {
    this.page = page;
  }

  static List<PdfItem> lines(List<PdfRow> rows, PdfPage page) {
    PdfColumns columns = new PdfColumns(page);
    columns.add(rows);
    return columns.lines;
  }

  /** Says whether there are columns of text in some rows. */
  static boolean areIn(List<PdfRow> rows, PdfPage page) {
    return new PdfColumns(page).band(rows).end() > 0;
  }

  /** A stretch of rows that a gap from top to bottom parts in two. */
  private record Band(int start, int end, float gap) {}

  private void add(List<PdfRow> rows) {
    Band band = band(rows);
    if (band.end() == 0) {
      addLines(rows);
      return;
    }
    add(rows.subList(0, band.start()));
    add(side(rows.subList(band.start(), band.end()), band.gap(), true));
    add(side(rows.subList(band.start(), band.end()), band.gap(), false));
    add(rows.subList(band.end(), rows.size()));
  }

  private void addLines(List<PdfRow> rows) {
    float left = edge(rows, true);
    float right = edge(rows, false);
    rows.forEach(row -> lines.add(new PdfLine(row.whole(), left, right, page.number())));
  }

  /** The edge of a column: a few lines may stick out, for marks at the end of a line hang over. */
  private static float edge(List<PdfRow> rows, boolean left) {
    List<Float> places =
        rows.stream().map(row -> left ? row.left() : row.right()).sorted().toList();
    int at = places.size() / 20;
    return places.isEmpty() ? 0 : places.get(left ? at : places.size() - 1 - at);
  }

  /** Returns the longest stretch of rows in two columns; an empty one if there is none. */
  private Band band(List<PdfRow> rows) {
    Band longest = new Band(0, 0, 0);
    for (PdfRow row : rows) {
      List<PdfSegment> segments = row.segments();
      for (int i = 1; i < segments.size(); i++) {
        float gap = (segments.get(i - 1).right() + segments.get(i).left()) / 2;
        if (gap > 0.25f * page.width() && gap < 0.75f * page.width()) {
          Band band = longest(rows, gap);
          longest = band.end() - band.start() > longest.end() - longest.start() ? band : longest;
        }
      }
    }
    return longest;
  }

  private Band longest(List<PdfRow> rows, float gap) {
    Band longest = new Band(0, 0, gap);
    int start = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || crosses(rows.get(i), gap)) {
        boolean longer = i - start > longest.end() - longest.start();
        if (longer && areColumns(rows.subList(start, i), gap)) {
          longest = new Band(start, i, gap);
        }
        start = i + 1;
      }
    }
    return longest;
  }

  private static boolean crosses(PdfRow row, float gap) {
    return row.segments().stream()
        .anyMatch(words -> words.left() < gap + ROOM && words.right() > gap - ROOM);
  }

  /** Columns have several lines each, and most of them are full; cells of a table are not. */
  private boolean areColumns(List<PdfRow> rows, float gap) {
    return isColumn(side(rows, gap, true)) && isColumn(side(rows, gap, false));
  }

  private boolean isColumn(List<PdfRow> rows) {
    if (rows.size() < FEWEST_LINES) {
      return false;
    }
    float left = edge(rows, true);
    float right = edge(rows, false);
    long full =
        rows.stream()
            .filter(row -> row.right() > right - 2.2f * row.size())
            .filter(row -> row.left() < left + 3 * row.size())
            .count();
    return right - left > 0.18f * page.width() && full * 2 >= rows.size();
  }

  private static List<PdfRow> side(List<PdfRow> rows, float gap, boolean left) {
    List<PdfRow> found = new ArrayList<>();
    for (PdfRow row : rows) {
      List<PdfSegment> segments =
          row.segments().stream().filter(words -> words.middle() < gap == left).toList();
      if (!segments.isEmpty()) {
        found.add(new PdfRow(segments));
      }
    }
    return found;
  }
}
