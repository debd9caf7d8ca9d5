package org.qiantou.draft.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * Where a text stands in its document.
 *
 * @param line the line, from 1: in text and Markdown the line of the file, in a PDF the printed
 *     line counted from the first page, in a docx the paragraph or row of a table, empty ones
 *     included, in HTML the same without empty ones
 * @param page the page, from 1, if the format knows pages
 * @param anchor what leads back into the file
 */
public record Place(int line, OptionalInt page, Anchor anchor) {

  public Place {
    checkArgument(line >= 1, "lines are counted from 1, but this is %s", line);
  }

  /** Makes a place that is known by its line only. */
  public static Place ofLine(int line) {
    return new Place(line, OptionalInt.empty(), Anchor.NONE);
  }
}
