package org.qiantou.draft;

/** Says whether a piece of a list of units can be a unit's name. */
final class UnitLike {
  private static final int LONGEST = 45;
  private static final int LONGEST_CUT_SHORT = 14;
  private static final Lexicon PLACES = Lexicon.of("places");

  private UnitLike() {}

  /** Says so where units are expected: any ending will do, and so will a level at the head. */
  static boolean loose(String text, int start, int end) {
    int stop = withoutPlate(text, start, end);
    if (isDigit(text.charAt(start)) && stop - start < LONGEST_CUT_SHORT) {
      return ClassBody.is(text.substring(start, stop));
    }
    if (stop - start < 2 || stop - start > LONGEST || hasStranger(text, start, stop)) {
      return false;
    }
    String piece = text.substring(start, stop);
    if (!Character.isLetter(piece.charAt(0))) {
      return false;
    }
    if (ClassBody.is(piece) || !Suffixes.before(text, start, stop).isEmpty()) {
      return true;
    }
    boolean placed = UnitScanner.isLevel(piece.charAt(0)) || PLACES.startsAt(piece, 0);
    return placed && piece.length() >= 3 && piece.length() <= LONGEST_CUT_SHORT;
  }

  /** Says so by the ending alone. */
  static boolean complete(String text, int start, int end) {
    int stop = withoutPlate(text, start, end);
    return stop > start
        && !isDigit(text.charAt(start))
        && (ClassBody.is(text.substring(start, stop))
            || Suffixes.isStrict(Suffixes.before(text, start, stop)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int withoutPlate(String text, int start, int end) {
    if (end > start && text.charAt(end - 1) == '）') {
      int open = Marks.find(text, "（", start, end);
      return open > start && open < end ? open : end;
    }
    return end;
  }

  private static boolean hasStranger(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      int inner = UnitScanner.inner(text, i, end);
      if (inner > 0) {
        i += inner - 1;
        continue;
      }
      char c = text.charAt(i);
      if ("“”《》；。：！？%".indexOf(c) >= 0 || isDigit(c)) {
        return true;
      }
      if (UnitScanner.stopWordAt(text, i) && UnitScanner.inner(text, i, end) == 0) {
        return !ClassBody.is(text.substring(start, end));
      }
    }
    return false;
  }
}
