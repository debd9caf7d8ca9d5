package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.qiantou.model.Span;

final class NormalizedTest {

  @Test
  void makesFullWidthHalfWidth() {
    assertEquals("(牵头单位:市水利局;2026)", plain("（牵头单位：市水利局；２０２６）"));
  }

  @Test
  void dropsWhatIsInvisible() {
    assertEquals("市水利局 牵头", plain("市\u200B水\u2060利\uFEFF局\u00A0牵\u202E头\u00AD"));
  }

  @Test
  void replacesLookAlikes() {
    assertEquals("民长水〇年:·", plain("⺠⻓⽔○年∶・"));
  }

  @Test
  void writesOutNumbersInOneCharacter() {
    assertEquals("(1)1.(一)①", plain("⑴⒈㈠①"));
  }

  @Test
  void dropsPinyinBehindACharacter() {
    assertEquals("環境責任單位(km)(a)(GB)", plain("環(huán)境責(zé)任單位(km)(a)(GB)"));
  }

  @Test
  void leadsBackToTheOriginal() {
    Normalized text = Normalized.of("環(huán)境⑴市\u200B局（牵头）");
    assertEquals("環境(1)市局(牵头)", text.text());
    assertEquals(new Span(7, 8), text.toOriginal(1, 2));
    assertEquals(new Span(8, 9), text.toOriginal(2, 5));
    assertEquals("市\u200B局", text.originalText(5, 7));
    assertEquals("環", text.originalText(0, 1));
    assertEquals(text.original().length(), text.toOriginal(text.text().length()));
    assertEquals(2, text.fromOriginal(8));
    assertEquals(1, text.fromOriginal(3));
  }

  @Test
  void keepsCharactersBeyondTheBasicPlane() {
    Normalized text = Normalized.of("𠮷田𠮷");
    assertEquals("𠮷田𠮷", text.text());
    assertEquals(new Span(0, 2), text.toOriginal(0, 2));
    assertEquals(new Span(3, 5), text.toOriginal(3, 5));
  }

  private static String plain(String text) {
    return Normalized.of(text).text();
  }
}
