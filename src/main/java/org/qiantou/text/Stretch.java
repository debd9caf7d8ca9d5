package org.qiantou.text;

/** Single characters and pairs of characters, each as a number. Marks and spaces part them. */
final class Stretch {

  private Stretch() {}

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
