package org.qiantou.draft;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line that stands under one number.
 *
 * @param line the line
 * @param start where its text begins, behind its number
 * @param end where it ends
 * @param marker its number; null if it goes on where the piece before stopped
 * @param order its place in the document
 */
record Piece(Line line, int start, int end, @Nullable Marker marker, int order) {

  String text() {
    return line.text().substring(start, end);
  }
}
