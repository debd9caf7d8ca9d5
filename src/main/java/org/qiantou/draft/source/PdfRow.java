package org.qiantou.draft.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one base line of a page, from left to right.
 *
 * @param segments at least one
 */
record PdfRow(List<PdfSegment> segments) {

  float y() {
    return segments.get(0).y();
  }

  float left() {
    return segments.get(0).left();
  }

  float right() {
    return segments.get(segments.size() - 1).right();
  }

  float size() {
    return segments.get(0).size();
  }

  String text() {
    return segments.stream().map(PdfSegment::text).collect(Collectors.joining(" "));
  }

  /** Returns all of it as one segment. */
  PdfSegment whole() {
    return new PdfSegment(text(), left(), right(), y(), size());
  }
}
