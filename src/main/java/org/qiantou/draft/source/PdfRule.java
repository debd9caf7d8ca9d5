package org.qiantou.draft.source;

/** A straight line on a page of a PDF, level or upright; the first end is the left or upper one. */
record PdfRule(float x0, float y0, float x1, float y1) {

  boolean isLevel() {
    return x1 - x0 > y1 - y0;
  }
}
