package org.qiantou.pack;

/** What the codes of our own making look like: lower-case ASCII. */
final class Codes {

  private Codes() {}

  /** Returns the code of the topic above; empty for one at the top. */
  static String above(String topic) {
    int dot = topic.lastIndexOf('.');
    return dot < 0 ? "" : topic.substring(0, dot);
  }

  /**
   * Says whether a code is made of letters and digits, with single dots, dashes or lines between.
   */
  static boolean sound(String code) {
    boolean between = true;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (between || (c != '.' && c != '-' && c != '_'))) {
        return false;
      }
      between = !letter;
    }
    return !between;
  }
}
