package org.qiantou.pack;

/**
 * A place in a pack.
 *
 * @param file the file as it is shown to people
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the number of the cell in its row, from 1; 0 for the row as a whole
 * @param name the name of the column; may be empty
 */
record Spot(String file, int line, int column, String name) {

  static Spot file(String file) {
    return new Spot(file, 0, 0, "");
  }

  /** Returns {@code file:line}. */
  String brief() {
    return line == 0 ? file : file + ":" + line;
  }
}
