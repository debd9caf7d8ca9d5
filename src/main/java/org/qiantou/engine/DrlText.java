package org.qiantou.engine;

/** Writes cells of tables as parts of DRL, so that no cell can end the part in which it stands. */
final class DrlText {

  private DrlText() {}

  /** A string, in which nothing can end the string but its end. */
  static String string(String cell) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < cell.length(); i++) {
      char each = cell.charAt(i);
      switch (each) {
        case '"', '\\' -> text.append('\\').append(each);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(each);
      }
    }
    return text.append('"').toString();
  }

  /**
   * The name of a rule. Drools' compiler puts names into Java as they stand, escaped or not, so
   * what is more than letters, digits and the marks of a code is spelt out.
   */
  static String name(String id) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < id.length(); i++) {
      char each = id.charAt(i);
      boolean plain = Character.isLetterOrDigit(each) || each == '-' || each == '.';
      text.append(plain ? String.valueOf(each) : "_%04x".formatted((int) each));
    }
    return text.append('"').toString();
  }

  /** A remark, which ends with its line. */
  static String remark(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char each = cell.charAt(i);
      text.append(isLineEnd(each) ? ' ' : each);
    }
    return text.toString();
  }

  private static boolean isLineEnd(char each) {
    return Character.isISOControl(each) || each == '\u2028' || each == '\u2029';
  }
}
