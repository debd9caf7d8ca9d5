package org.qiantou.draft.source;

/**
 * What a PDF draws for one code of a font, mostly one character. Lengths are in points, from the
 * left and the top of the page as it is read.
 *
 * @param x its left edge
 * @param y its base line
 * @param size the size of the font
 */
record PdfGlyph(String text, float x, float y, float width, float size) {
  float right() {
    return x + width;
  }
}
