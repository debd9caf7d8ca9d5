package org.qiantou.draft.source;

/** Joins the lines of a paragraph: Chinese without a blank, words of letters with one. */
final class Joints {

  private Joints() {}

  static void append(StringBuilder text, String line) {
    if (!text.isEmpty() && !line.isEmpty()) {
      char before = text.charAt(text.length() - 1);
      char after = line.charAt(0);
      if (isLetter(before) && isLetter(after)) {
        text.append(' ');
      }
    }
    text.append(line);
  }

  private static boolean isLetter(char c) {
    return (c < 0x2E80 && Character.isLetterOrDigit(c)) || c == ',' || c == '.' || c == ';';
  }
}
