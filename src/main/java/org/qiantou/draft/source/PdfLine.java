package org.qiantou.draft.source;

/**
 * A line in a column of text.
 *
 * @param left the left edge of its column
 * @param right the right edge of its column
 */
record PdfLine(PdfSegment words, float left, float right, int page) implements PdfItem {

  String text() {
    return words.text();
  }

  /** Says whether it reaches the right edge, so that it may go on in the next. */
  boolean isFull() {
    return words.right() > right - 2.2f * words.size();
  }

  boolean isIndented() {
    return words.left() > left + 1.2f * words.size();
  }

  /** Says whether it begins so far from the left that it is no line of running text. */
  boolean isAside() {
    return words.left() > left + 5 * words.size();
  }

  /** Says whether it stands in the middle, away from both edges. */
  boolean isCentred() {
    float before = words.left() - left;
    float after = right - words.right();
    return Math.min(before, after) > 1.5f * words.size()
        && Math.abs(before - after) < 1.6f * words.size();
  }
}
