package org.qiantou.report;

/** Makes text from outside fit for a terminal: no control characters, no direction marks. */
public final class Printable {

  private Printable() {}

  /** Replaces what is not to be printed by a blank. */
  public static String of(String text) {
    return of(text, false);
  }

  /** Does the same and keeps line breaks. */
  static String lines(String text) {
    return of(text, true);
  }

  private static String of(String text, boolean keepBreaks) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            each -> {
              int type = Character.getType(each);
              boolean bad =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE;
              boolean kept = keepBreaks && each == '\n';
              shown.appendCodePoint(bad && !kept ? ' ' : each);
            });
    return shown.toString();
  }
}
