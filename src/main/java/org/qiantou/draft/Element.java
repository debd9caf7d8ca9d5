package org.qiantou.draft;

import org.jspecify.annotations.Nullable;

/**
 * A line or a table, in the order of the document.
 *
 * @param line the line; null if it is a table
 * @param grid the table; null if it is a line
 */
record Element(@Nullable Line line, @Nullable Grid grid) {
  static Element of(Line line) {
    return new Element(line, null);
  }

  static Element of(Grid grid) {
    return new Element(null, grid);
  }
}
