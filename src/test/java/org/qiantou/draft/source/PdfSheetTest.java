package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfSheetTest {

  @Test
  void findsATableWithoutLines() throws SourceException {
    List<PdfGlyph> glyphs = new ArrayList<>();
    String[][] rows = {
      {"序号", "任务", "牵头单位"}, {"1", "治理河道并", "市水利局"}, {"", "长效管护", ""}, {"2", "治气", "市生态环境局"}
    };
    add(glyphs, "以下是重点任务分工，请各单位认真落实。", 50, 80);
    for (int i = 0; i < rows.length; i++) {
      add(glyphs, rows[i][0], 50, 110 + 20 * i);
      add(glyphs, rows[i][1], 120, 110 + 20 * i);
      add(glyphs, rows[i][2], 250, 110 + 20 * i);
    }
    List<PdfItem> items = PdfSheet.of(new PdfPage(1, 400, 800, glyphs, List.of())).items();
    assertEquals(2, items.size());
    PdfTable table = (PdfTable) items.get(1);
    assertEquals(3, table.rows().size());
    assertEquals("治理河道并长效管护", table.rows().get(1).get(1).text());
    assertEquals("市生态环境局", table.rows().get(2).get(2).text());
  }

  private static void add(List<PdfGlyph> glyphs, String text, float x, float y) {
    for (int i = 0; i < text.length(); i++) {
      glyphs.add(new PdfGlyph(text.substring(i, i + 1), x + 10 * i, y, 10, 10));
    }
  }
}
