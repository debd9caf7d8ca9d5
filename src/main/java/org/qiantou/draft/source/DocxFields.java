package org.qiantou.draft.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: their code is not shown, their result is. */
final class DocxFields {

  private final Deque<Boolean> inCode = new ArrayDeque<>();
  private int codes;

  /** Takes in a {@code w:fldChar}. */
  void take(XmlReader xml) {
    switch (xml.attribute("fldCharType")) {
      case "begin" -> push(true);
      case "separate" -> {
        if (!inCode.isEmpty()) {
          pop();
          push(false);
        }
      }
      case "end" -> {
        if (!inCode.isEmpty()) {
          pop();
        }
      }
      default -> {}
    }
  }

  /** Says whether the reading stands in the code of a field. */
  boolean inCode() {
    return codes > 0;
  }

  private void push(boolean code) {
    inCode.push(code);
    codes += code ? 1 : 0;
  }

  private void pop() {
    codes -= inCode.pop() ? 1 : 0;
  }
}
