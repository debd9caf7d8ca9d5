package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Removes what stands above and below the text of each page: running heads and page numbers. */
final class PdfMargins {

  private static final int ROWS = 3;
  private static final float ZONE = 0.16f;

  private PdfMargins() {}

  static List<PdfSheet> without(List<PdfSheet> sheets) {
    Map<String, Integer> pages = new HashMap<>();
    for (PdfSheet sheet : sheets) {
      Set<String> keys = new HashSet<>();
      edgeRows(sheet).forEach(row -> keys.add(key(row, sheet.page())));
      keys.forEach(key -> pages.merge(key, 1, Integer::sum));
    }
    int enough = Math.max(2, (int) Math.ceil(0.3 * sheets.size()));
    List<PdfSheet> cleaned = new ArrayList<>();
    for (PdfSheet sheet : sheets) {
      List<PdfRow> rows = new ArrayList<>(sheet.rows());
      List<PdfRow> edges = edgeRows(sheet);
      rows.removeIf(
          row ->
              isNumber(row.text(), edges.contains(row))
                  || (edges.contains(row)
                      && pages.getOrDefault(key(row, sheet.page()), 0) >= enough));
      cleaned.add(sheet.withRows(rows));
    }
    return cleaned;
  }

  /** The outermost rows, if they lie near the upper or lower edge. */
  private static List<PdfRow> edgeRows(PdfSheet sheet) {
    List<PdfRow> rows = sheet.rows();
    float height = sheet.page().height();
    List<PdfRow> edges = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      float y = rows.get(i).y();
      boolean above = i < ROWS && y < ZONE * height;
      boolean below = i >= rows.size() - ROWS && y > (1 - ZONE) * height;
      if (above || below) {
        edges.add(rows.get(i));
      }
    }
    return edges;
  }

  /** Rows are the same if only numbers in them differ, and they stand at the same height. */
  private static String key(PdfRow row, PdfPage page) {
    StringBuilder key = new StringBuilder();
    row.text()
        .codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .forEach(point -> key.appendCodePoint(Character.isDigit(point) ? '#' : point));
    return key.append('@').append(Math.round(row.y() / page.height() * 60)).toString();
  }

  /** Says whether a row is a page number, such as {@code — 7 —}, which may stand anywhere, or 7. */
  private static boolean isNumber(String text, boolean atEdge) {
    String bare = Normalized.of(text).text().replace(" ", "");
    String core = strip(bare, "—-·.~<>《》【】[]()/|");
    boolean dashed = bare.length() >= core.length() + 2 && bare.charAt(0) == '—';
    String number = core;
    if (atEdge) {
      number = core.replace("第", "").replace("页", "").replace("共", "").replace("Page", "");
      number = number.replace("page", "").replace("of", "").replace("/", "").replace(",", "");
    }
    boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean roman = number.length() <= 5 && !number.isEmpty() && strip(number, "ivxIVX").isEmpty();
    return (atEdge || dashed) && number.length() <= 8 && (digits || (roman && atEdge));
  }

  private static String strip(String text, String marks) {
    int start = 0;
    int end = text.length();
    while (start < end && marks.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && marks.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }
}
