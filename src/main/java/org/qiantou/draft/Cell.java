package org.qiantou.draft;

import org.qiantou.draft.source.Place;

/**
 * A cell of a table.
 *
 * @param line its text
 * @param spanned whether it repeats the cell to its left, with which it is merged
 */
record Cell(Line line, boolean spanned) {

  static Cell of(String text, Place place, boolean spanned) {
    return new Cell(new Line(Clean.of(listed(text)), place, false), spanned);
  }

  String text() {
    return line.text();
  }

  boolean isBlank() {
    String text = text();
    return text.isBlank()
        || text.equals("/")
        || text.equals("-")
        || text.equals("--")
        || text.equals("—")
        || text.equals("——")
        || text.equals("无");
  }

  /** A line break between two units in one cell parts them. */
  private static String listed(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      String before = Clean.of(text.substring(start, i)).text();
      if (UnitLike.complete(before, Marks.lastMark(before), before.length())) {
        out.setCharAt(i, '、');
      }
      start = i + 1;
    }
    return out.toString();
  }
}
