package org.qiantou.draft.source;

import java.util.List;

/**
 * Whether a text was wrapped at some width, as when it was copied from a PDF, and how its lines
 * belong together then.
 */
final class TextWrap {

  private static final int FEWEST_LINES = 5;
  private static final int WIDEST = 140;
  private static final int NARROWEST = 30;

  /** Lines this wide may go on in the next; 0 if the text was not wrapped. */
  private final int full;

  private TextWrap(int full) {
    this.full = full;
  }

  static TextWrap of(List<TextLine> lines) {
    int[] widths = lines.stream().mapToInt(TextLine::width).sorted().toArray();
    if (widths.length < FEWEST_LINES) {
      return new TextWrap(0);
    }
    int widest = widths[widths.length - 1];
    int full = widest * 85 / 100;
    if (widest > WIDEST || widest < NARROWEST) {
      return new TextWrap(0);
    }
    List<TextLine> wide = lines.stream().filter(line -> line.width() >= full).toList();
    long open = wide.stream().filter(line -> !isClosed(line)).count();
    boolean wrapped = wide.size() * 3 >= widths.length && open * 2 >= wide.size();
    return new TextWrap(wrapped ? full : 0);
  }

  private static boolean isClosed(TextLine line) {
    String text = line.text();
    return Items.ends(text) || text.endsWith("）") || text.endsWith(")");
  }

  /** Returns the end of the paragraph that begins at a line. */
  int paragraphEnd(List<TextLine> lines, int start) {
    int end = start + 1;
    while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(TextLine line, TextLine next) {
    return full > 0
        && next.number() == line.number() + 1
        && line.width() >= full
        && !Items.ends(line.text())
        && !Items.begins(next.text())
        && !isIndented(next)
        && !isRow(line);
  }

  /** The rows of a table that came as text stand for themselves. */
  private static boolean isRow(TextLine line) {
    return line.text().indexOf('|') >= 0;
  }

  private static boolean isIndented(TextLine line) {
    return line.raw().startsWith("　") || line.raw().startsWith("  ");
  }
}
