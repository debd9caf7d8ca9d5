package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the characters of a page, or of a cell, together to rows. Characters that are drawn one
 * after the other stay together, for texts may overlap; only such runs are sorted by place.
 */
final class PdfRows {

  /** A gap wider than this, in sizes of the font, parts segments. */
  private static final float WIDE = 1.8f;

  private PdfRows() {}

  /** A character with its turn in the order of drawing. */
  private record Turn(PdfGlyph glyph, int order) {}

  static List<PdfRow> of(List<PdfGlyph> glyphs) {
    List<Turn> turns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PdfGlyph glyph : glyphs) {
      if (glyph.size() > 0 && isFirst(glyph, seen)) {
        turns.add(new Turn(glyph, turns.size()));
      }
    }
    turns.sort(Comparator.comparingDouble(turn -> turn.glyph().y()));
    List<List<Turn>> rows = new ArrayList<>();
    for (Turn turn : turns) {
      List<Turn> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (last.isEmpty() || !isLevel(last.get(last.size() - 1), turn)) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(turn);
    }
    joinRaised(rows);
    return rows.stream().map(PdfRows::row).filter(row -> !row.segments().isEmpty()).toList();
  }

  /** Bold type is sometimes made by drawing a character twice, a little apart. */
  private static boolean isFirst(PdfGlyph glyph, Set<String> seen) {
    float grid = Math.max(1, glyph.size() / 5);
    int column = Math.round(glyph.x() / grid);
    int row = Math.round(glyph.y() / grid);
    if (glyph.text().isBlank()) {
      return true;
    }
    for (int x = column - 1; x <= column + 1; x++) {
      for (int y = row - 1; y <= row + 1; y++) {
        if (seen.contains(glyph.text() + x + "," + y)) {
          return false;
        }
      }
    }
    seen.add(glyph.text() + column + "," + row);
    return true;
  }

  private static boolean isLevel(Turn above, Turn below) {
    float size = Math.min(above.glyph().size(), below.glyph().size());
    return below.glyph().y() - above.glyph().y() <= 0.35f * size;
  }

  /** Small characters above a row or below belong to it: marks of notes, squares, indexes. */
  private static void joinRaised(List<List<Turn>> rows) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<Turn> small = rows.get(i);
      for (int near = Math.max(0, i - 1); near <= Math.min(rows.size() - 1, i + 1); near++) {
        List<Turn> row = rows.get(near);
        if (near != i && isRaised(small, row)) {
          small.stream().filter(turn -> !isNoteMark(turn, row)).forEach(row::add);
          rows.remove(i);
          break;
        }
      }
    }
  }

  private static boolean isRaised(List<Turn> small, List<Turn> row) {
    float size = size(row);
    float apart = row.get(0).glyph().y() - small.get(0).glyph().y();
    float left = (float) row.stream().mapToDouble(turn -> turn.glyph().x()).min().orElse(0);
    float right = (float) row.stream().mapToDouble(turn -> turn.glyph().right()).max().orElse(0);
    return size(small) <= 0.78f * size
        && apart > -0.3f * size
        && apart < 0.7f * size
        && small.stream()
            .allMatch(
                turn ->
                    turn.glyph().x() > left - size && turn.glyph().right() < right + 1.5f * size);
  }

  /** A raised number behind anything but a letter is the mark of a note. */
  private static boolean isNoteMark(Turn raised, List<Turn> row) {
    char c = raised.glyph().text().charAt(0);
    boolean mark =
        Character.isDigit(c) || (c >= '①' && c <= '⓿') || c == '*' || c == '[' || c == ']';
    boolean above = raised.glyph().y() < row.get(0).glyph().y() - 0.1f * size(row);
    float x = raised.glyph().x();
    return mark
        && above
        && row.stream()
            .filter(turn -> Math.abs(turn.glyph().right() - x) < size(row) / 2)
            .noneMatch(turn -> isLatin(turn.glyph().text()));
  }

  private static boolean isLatin(String text) {
    char c = text.charAt(text.length() - 1);
    return c < 0x250 && Character.isLetter(c);
  }

  private static float size(List<Turn> row) {
    return (float) row.stream().mapToDouble(turn -> turn.glyph().size()).max().orElse(1);
  }

  private static PdfRow row(List<Turn> row) {
    row.sort(Comparator.comparingInt(Turn::order));
    TreeMap<Float, List<PdfGlyph>> runs = new TreeMap<>();
    List<PdfGlyph> run = new ArrayList<>();
    for (Turn turn : row) {
      PdfGlyph glyph = turn.glyph();
      if (run.isEmpty() || !follows(run.get(run.size() - 1), glyph)) {
        run = runs.computeIfAbsent(glyph.x(), missing -> new ArrayList<>());
      }
      run.add(glyph);
    }
    List<PdfSegment> segments = new ArrayList<>();
    List<PdfGlyph> words = new ArrayList<>();
    for (List<PdfGlyph> next : runs.values()) {
      if (!words.isEmpty() && parts(words.get(words.size() - 1), next.get(0))) {
        PdfWords.segment(words).ifPresent(segments::add);
        words = new ArrayList<>();
      }
      words.addAll(next);
    }
    PdfWords.segment(words).ifPresent(segments::add);
    return new PdfRow(segments);
  }

  private static boolean follows(PdfGlyph glyph, PdfGlyph next) {
    float gap = next.x() - glyph.right();
    return gap > -0.5f * glyph.size() && gap < glyph.size();
  }

  /** Texts that overlap are parted, too. */
  private static boolean parts(PdfGlyph last, PdfGlyph next) {
    float gap = next.x() - last.right();
    return gap > WIDE * Math.max(last.size(), next.size()) || gap < -0.7f * last.size();
  }
}
