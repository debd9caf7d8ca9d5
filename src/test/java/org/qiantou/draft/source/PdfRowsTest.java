package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PdfRowsTest {

  private static final float SIZE = 10;

  @Test
  void dropsBlanksThatOnlySpreadTheLine() {
    assertEquals(List.of("由市水利局牵头"), rows(line("由 市 水 利 局 牵 头", 0, 100)));
    assertEquals(List.of("目 录"), rows(line("目  录", 0, 100)));
  }

  @Test
  void dropsSecondPrintings() {
    List<PdfGlyph> glyphs = line("治水方案", 0, 100);
    glyphs.addAll(line("治水方案", 0.4f, 100));
    assertEquals(List.of("治水方案"), rows(glyphs));
  }

  @Test
  void keepsRunsTogetherThatOverlap() {
    List<PdfGlyph> glyphs = line("由市水利局牵头", 0, 100);
    glyphs.addAll(line("草稿", 24, 100));
    assertEquals(List.of("由市水利局牵头 草稿"), rows(glyphs));
  }

  @Test
  void dropsMarksOfNotesButNoExponents() {
    List<PdfGlyph> glyphs = line("市水利局", 0, 100);
    glyphs.add(new PdfGlyph("1", 40, 96, 3, 5));
    glyphs.addAll(line("面积5m", 50, 100));
    glyphs.add(new PdfGlyph("2", 80, 96, 3, 5));
    assertEquals(List.of("市水利局面积5m2"), rows(glyphs).stream().map(t -> t.replace(" ", "")).toList());
  }

  @Test
  void readsRadicalsAsTheCharactersTheyMean() {
    assertEquals(List.of("民水长"), rows(line("⺠⽔⻓", 0, 100)));
  }

  @Test
  void sortsRunsThatAreDrawnOutOfOrder() {
    List<PdfGlyph> glyphs = line("下行", 0, 120);
    glyphs.addAll(line("右", 60, 100));
    glyphs.addAll(line("左左左", 0, 100));
    assertEquals(List.of("左左左 右", "下行"), rows(glyphs));
  }

  private static List<String> rows(List<PdfGlyph> glyphs) {
    return PdfRows.of(glyphs).stream().map(PdfRow::text).toList();
  }

  private static List<PdfGlyph> line(String text, float x, float y) {
    List<PdfGlyph> glyphs = new ArrayList<>();
    float at = x;
    for (int i = 0; i < text.length(); i++) {
      float width = text.charAt(i) < 0x80 ? SIZE / 2 : SIZE;
      glyphs.add(new PdfGlyph(text.substring(i, i + 1), at, y, width, SIZE));
      at += width;
    }
    return glyphs;
  }
}
