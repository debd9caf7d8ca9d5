package org.qiantou.pack;

import com.google.errorprone.annotations.Immutable;

/**
 * A column of a table.
 *
 * @param name the name in the header
 * @param need whether its cells may be empty
 * @param multiline whether its cells may hold line breaks
 */
@Immutable
record Column(String name, Need need, boolean multiline) {

  /** Whether a cell may be empty. */
  enum Need {
    /** Part of the row's key, never empty. */
    KEY,
    /** Never empty. */
    REQUIRED,
    OPTIONAL
  }

  static Column key(String name) {
    return new Column(name, Need.KEY, false);
  }

  static Column need(String name) {
    return new Column(name, Need.REQUIRED, false);
  }

  static Column may(String name) {
    return new Column(name, Need.OPTIONAL, false);
  }

  static Column text(String name) {
    return new Column(name, Need.OPTIONAL, true);
  }

  static Column needText(String name) {
    return new Column(name, Need.REQUIRED, true);
  }
}
