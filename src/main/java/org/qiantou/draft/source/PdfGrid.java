package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells between lines that cross one another. */
final class PdfGrid {

  /** Lines nearer than this are one. */
  private static final float NEAR = 3;

  private final List<PdfRule> rules;
  private final List<Float> xs;
  private final List<Float> ys;

  private PdfGrid(List<PdfRule> rules) {
    this.rules = rules;
    this.xs = edges(rules.stream().filter(rule -> !rule.isLevel()).map(PdfRule::x0).toList());
    this.ys = edges(rules.stream().filter(PdfRule::isLevel).map(PdfRule::y0).toList());
    openSides();
  }

  /** Returns the grids of a page, from the top; a frame of one cell is none. */
  static List<PdfGrid> of(List<PdfRule> rules) {
    List<List<PdfRule>> groups = new ArrayList<>();
    for (PdfRule rule : rules) {
      List<PdfRule> group = new ArrayList<>(List.of(rule));
      groups.removeIf(
          other -> {
            boolean touches = other.stream().anyMatch(each -> touch(each, rule));
            if (touches) {
              group.addAll(other);
            }
            return touches;
          });
      groups.add(group);
    }
    return groups.stream()
        .map(PdfGrid::new)
        .filter(grid -> grid.xs.size() >= 2 && grid.ys.size() >= 2)
        .filter(grid -> grid.xs.size() > 2 || grid.ys.size() > 2)
        .sorted(Comparator.comparingDouble(PdfGrid::top))
        .toList();
  }

  private static boolean touch(PdfRule one, PdfRule other) {
    return one.x0() - NEAR <= other.x1()
        && other.x0() - NEAR <= one.x1()
        && one.y0() - NEAR <= other.y1()
        && other.y0() - NEAR <= one.y1();
  }

  private static List<Float> edges(List<Float> places) {
    List<Float> sorted = places.stream().sorted().toList();
    List<Float> edges = new ArrayList<>();
    for (float place : sorted) {
      if (edges.isEmpty() || place - edges.get(edges.size() - 1) > NEAR) {
        edges.add(place);
      }
    }
    return edges;
  }

  /** Some tables have no lines at their left and right. */
  private void openSides() {
    if (xs.isEmpty()) {
      return;
    }
    rules.stream()
        .filter(PdfRule::isLevel)
        .map(PdfRule::x0)
        .min(Comparator.naturalOrder())
        .filter(left -> left < xs.get(0) - 10)
        .ifPresent(left -> xs.add(0, left));
    rules.stream()
        .filter(PdfRule::isLevel)
        .map(PdfRule::x1)
        .max(Comparator.naturalOrder())
        .filter(right -> right > xs.get(xs.size() - 1) + 10)
        .ifPresent(xs::add);
  }

  float top() {
    return ys.get(0);
  }

  float bottom() {
    return ys.get(ys.size() - 1);
  }

  boolean holds(PdfGlyph glyph) {
    return column(glyph) >= 0 && row(glyph) >= 0;
  }

  private int column(PdfGlyph glyph) {
    return index(xs, glyph.x() + glyph.width() / 2);
  }

  private int row(PdfGlyph glyph) {
    return index(ys, glyph.y() - 0.35f * glyph.size());
  }

  private static int index(List<Float> edges, float place) {
    int index = -1;
    while (index + 1 < edges.size() && edges.get(index + 1) <= place) {
      index++;
    }
    return index == edges.size() - 1 ? -1 : index;
  }

  /** Returns the table with the characters that stand in it; empty if none do. */
  Optional<PdfTable> table(int page, List<PdfGlyph> glyphs) {
    int columns = xs.size() - 1;
    int[] merged = merged(columns);
    TreeMap<Integer, List<PdfGlyph>> contents = new TreeMap<>();
    for (PdfGlyph glyph : glyphs) {
      int cell = merged[row(glyph) * columns + column(glyph)];
      contents.computeIfAbsent(cell, missing -> new ArrayList<>()).add(glyph);
    }
    List<List<PdfTable.Cell>> rows = new ArrayList<>();
    for (int row = 0; row + 1 < ys.size(); row++) {
      List<PdfTable.Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        int cell = row * columns + column;
        int first = merged[cell];
        @Nullable List<PdfGlyph> content = contents.get(first);
        String text = content == null ? "" : PdfCells.text(content, width(merged, first, columns));
        cells.add(new PdfTable.Cell(text, first / columns < row, first % columns < column));
      }
      rows.add(cells);
    }
    return contents.isEmpty() ? Optional.empty() : Optional.of(new PdfTable(page, top(), rows));
  }

  private float width(int[] merged, int cell, int columns) {
    int column = cell % columns;
    int end = column + 1;
    while (end < columns && merged[cell - column + end] == cell) {
      end++;
    }
    return xs.get(end) - xs.get(column);
  }

  /** Returns for each cell the first of those with which it is merged, for no line parts them. */
  private int[] merged(int columns) {
    int[] first = new int[columns * (ys.size() - 1)];
    for (int cell = 0; cell < first.length; cell++) {
      int row = cell / columns;
      int column = cell % columns;
      first[cell] = cell;
      if (row > 0 && !isLine(ys.get(row), middle(xs, column), true)) {
        first[cell] = first[cell - columns];
      } else if (column > 0 && !isLine(xs.get(column), middle(ys, row), false)) {
        first[cell] = first[cell - 1];
      }
    }
    return first;
  }

  private static float middle(List<Float> edges, int index) {
    return (edges.get(index) + edges.get(index + 1)) / 2;
  }

  private boolean isLine(float place, float across, boolean level) {
    for (PdfRule rule : rules) {
      boolean there =
          level
              ? rule.isLevel()
                  && Math.abs(rule.y0() - place) <= NEAR
                  && rule.x0() <= across
                  && across <= rule.x1()
              : !rule.isLevel()
                  && Math.abs(rule.x0() - place) <= NEAR
                  && rule.y0() <= across
                  && across <= rule.y1();
      if (there) {
        return true;
      }
    }
    return false;
  }
}
