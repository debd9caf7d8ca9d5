package org.qiantou.draft;

import org.qiantou.draft.source.Place;
import org.qiantou.model.Span;

/**
 * Where something stands in a document.
 *
 * @param place the paragraph or the cell
 * @param span the stretch of its text, in UTF-16 units of the document's own text
 */
public record Location(Place place, Span span) {

  static Location of(Slice slice) {
    Clean clean = slice.line().clean();
    int end = Math.max(slice.start() + 1, slice.end());
    int last = Math.min(end, clean.length());
    int start = Math.min(slice.start(), Math.max(0, clean.length() - 1));
    int from = clean.length() == 0 ? 0 : clean.at()[start];
    return new Location(
        slice.line().place(), new Span(from, Math.max(from, clean.originalEnd(last))));
  }
}
