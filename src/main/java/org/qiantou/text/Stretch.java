package org.qiantou.text;

/** Single characters and pairs of characters, each as a number. Marks and spaces part them. */
final class Stretch {

  /** Takes a stretch and whether it is a single character. */
  @FunctionalInterface
  interface Taking {
    void take(long stretch, boolean single);
  }

  private Stretch() {}

  /** Hands over every stretch of a part of a text, in order. */
  static void each(CharSequence text, int from, int to, Taking taking) {
    for (int i = from; i < to; i++) {
      if (isLetter(text.charAt(i))) {
        taking.take(single(text, i), true);
        if (i + 1 < to && isLetter(text.charAt(i + 1))) {
          taking.take(pair(text, i), false);
        }
      }
    }
  }

  static long single(CharSequence text, int at) {
    return text.charAt(at);
  }

  static long pair(CharSequence text, int at) {
    return (long) text.charAt(at) << 16 | text.charAt(at + 1);
  }

  static boolean isSingle(long stretch) {
    return stretch <= Character.MAX_VALUE;
  }

  static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) && c != Unread.MARK;
  }
}
