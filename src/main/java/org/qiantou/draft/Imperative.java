package org.qiantou.draft;

/** Says whether a text asks for something to be done. */
final class Imperative {
  private static final int SHORTEST = 5;
  private static final int MOST_CLAUSES = 6;

  private Imperative() {}

  static boolean is(Slice slice) {
    String text = slice.line().text();
    if (slice.end() - slice.start() < SHORTEST) {
      return false;
    }
    int at = slice.start();
    for (int clause = 0; clause < MOST_CLAUSES && at < slice.end(); clause++) {
      if (Subject.isVerb(text, at)) {
        return true;
      }
      at = Marks.next(text, at, slice.end(), "。，；：") + 1;
    }
    return false;
  }
}
