package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes words of the characters of a segment, with the blanks that a reader sees and no others. */
final class PdfWords {

  private PdfWords() {}

  /** Returns the segment; empty if nothing shows. */
  static Optional<PdfSegment> segment(List<PdfGlyph> glyphs) {
    List<PdfGlyph> shown = new ArrayList<>();
    List<Boolean> blankBefore = new ArrayList<>();
    boolean blank = false;
    for (PdfGlyph glyph : glyphs) {
      if (Blanks.visible(glyph.text()).isEmpty()) {
        blank = true;
        continue;
      }
      boolean gap = !shown.isEmpty() && isGap(shown.get(shown.size() - 1), glyph);
      blankBefore.add(!shown.isEmpty() && (blank || gap));
      shown.add(glyph);
      blank = false;
    }
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    boolean spaced = isLetterSpaced(shown, blankBefore);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shown.size(); i++) {
      if (blankBefore.get(i)
          && !(spaced && isChinese(shown.get(i - 1)) && isChinese(shown.get(i)))) {
        text.append(' ');
      }
      append(text, shown.get(i).text());
    }
    PdfGlyph first = shown.get(0);
    PdfGlyph last = shown.get(shown.size() - 1);
    float size = (float) shown.stream().mapToDouble(PdfGlyph::size).max().orElse(1);
    return Optional.of(new PdfSegment(text.toString(), first.x(), last.right(), first.y(), size));
  }

  private static boolean isGap(PdfGlyph glyph, PdfGlyph next) {
    float gap = next.x() - glyph.right();
    return gap > (isChinese(glyph) && isChinese(next) ? 0.9f : 0.3f) * glyph.size()
        && (isChinese(glyph) == isChinese(next) || gap > 0.6f * glyph.size());
  }

  /** Says whether blanks stand between most characters, only to spread the line. */
  private static boolean isLetterSpaced(List<PdfGlyph> shown, List<Boolean> blankBefore) {
    int pairs = 0;
    int blanks = 0;
    for (int i = 1; i < shown.size(); i++) {
      if (isChinese(shown.get(i - 1)) && isChinese(shown.get(i))) {
        pairs++;
        blanks += blankBefore.get(i) ? 1 : 0;
      }
    }
    return pairs >= 3 && blanks * 10 >= pairs * 6;
  }

  private static boolean isChinese(PdfGlyph glyph) {
    return glyph.text().charAt(0) >= 0x2E80;
  }

  /** Fonts often name radicals where they mean the characters of the same shape. */
  private static void append(StringBuilder text, String glyph) {
    glyph
        .codePoints()
        .forEach(
            point -> {
              boolean radical = point >= 0x2E80 && point <= 0x2FDF;
              boolean twin = point >= 0xF900 && point <= 0xFAFF;
              if (radical || twin) {
                text.append(Characters.plain(point));
              } else if (!Characters.isInvisible(point)) {
                text.appendCodePoint(point);
              }
            });
  }
}
