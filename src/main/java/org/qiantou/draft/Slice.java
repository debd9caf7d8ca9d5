package org.qiantou.draft;

/**
 * A stretch of a line that is text of a task.
 *
 * @param line the line
 * @param start where it begins
 * @param end where it ends
 * @param order the place of its piece in the document
 */
record Slice(Line line, int start, int end, int order) {

  static Slice of(Piece piece, int start, int end) {
    String text = piece.line().text();
    int from = Marks.skip(text, start, end, " ；。，、");
    return new Slice(piece.line(), from, Marks.skipBack(text, from, end, " "), piece.order());
  }

  boolean isBlank() {
    return Marks.skip(line.text(), start, end, " 。；，：、-—") >= end;
  }

  String text() {
    return line.text().substring(start, end);
  }

  String shown() {
    return line.clean().raw(start, end);
  }

  Slice upTo(int newEnd) {
    return new Slice(line, start, newEnd, order);
  }
}
