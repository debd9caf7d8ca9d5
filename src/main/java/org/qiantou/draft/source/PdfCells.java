package org.qiantou.draft.source;

import java.util.List;

/** The text of a cell: lines that were wrapped are mended, others stay lines. */
final class PdfCells {

  private static final String NAME_ENDS = "局委办厅府会院部队处团社";
  private static final String NAME_STARTS = "市省区县州各国中";

  private PdfCells() {}

  static String text(List<PdfGlyph> glyphs, float width) {
    StringBuilder text = new StringBuilder();
    boolean goesOn = false;
    for (PdfRow row : PdfRows.of(glyphs)) {
      String line = row.text();
      if (!text.isEmpty() && (!goesOn || Items.begins(line) || isNextName(text, line))) {
        text.append('\n').append(line);
      } else {
        Joints.append(text, line);
      }
      PdfSegment words = row.whole();
      goesOn = words.width() > width - 2.4f * words.size() && !line.endsWith("。");
    }
    return text.toString();
  }

  /** Names of departments are often listed one below the other in a cell that just holds them. */
  private static boolean isNextName(StringBuilder text, String line) {
    return NAME_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && NAME_STARTS.indexOf(line.charAt(0)) >= 0;
  }
}
