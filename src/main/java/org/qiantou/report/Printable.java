package org.qiantou.report;

/** Makes text from outside fit for a terminal: no control characters, no direction marks. */
public final class Printable {

  private Printable() {}

  /** Replaces what is not to be printed by a blank. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            each -> {
              int type = Character.getType(each);
              boolean bad = type == Character.CONTROL || type == Character.FORMAT;
              shown.appendCodePoint(bad ? ' ' : each);
            });
    return shown.toString();
  }
}
