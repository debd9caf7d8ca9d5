package org.qiantou.draft.source;

/**
 * Words on one line of a page that no wide gap parts.
 *
 * @param y the base line
 * @param size the size of the font
 */
record PdfSegment(String text, float left, float right, float y, float size) {

  float width() {
    return right - left;
  }

  float middle() {
    return (left + right) / 2;
  }
}
