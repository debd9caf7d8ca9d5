package org.qiantou.draft.source;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns places of a PDF page, which count from the lower left, into places as they are read.
 *
 * @param turn how often the text is turned by a right angle to the left
 */
record PdfFrame(float left, float bottom, float right, float top, int turn) {

  static PdfFrame of(PDRectangle box, int turn) {
    return new PdfFrame(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY(), turn);
  }

  float width() {
    return turn % 2 == 0 ? right - left : top - bottom;
  }

  float height() {
    return turn % 2 == 0 ? top - bottom : right - left;
  }

  float x(float x, float y) {
    return switch (turn) {
      case 1 -> y - bottom;
      case 2 -> right - x;
      case 3 -> top - y;
      default -> x - left;
    };
  }

  float y(float x, float y) {
    return switch (turn) {
      case 1 -> x - left;
      case 2 -> y - bottom;
      case 3 -> right - x;
      default -> top - y;
    };
  }
}
