package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends lines that were broken where Markdown or HTML sources wrap: a line goes on in the next
 * unless it ends a sentence or the next begins a numbered item.
 */
final class Mender {

  private Mender() {}

  /**
   * A line that was mended.
   *
   * @param first the index of the first of the lines that it was
   */
  record Mended(int first, String text) {}

  /** Returns the lines of a text as a reader would part them. */
  static List<Mended> mend(List<String> lines) {
    List<Mended> mended = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = Blanks.visible(lines.get(i));
      boolean apart = Items.begins(text) || (!open.isEmpty() && closes(open));
      if (apart && !open.isEmpty()) {
        mended.add(new Mended(first, open.toString()));
        open.setLength(0);
      }
      first = open.isEmpty() ? i : first;
      Joints.append(open, text);
    }
    if (!open.isEmpty()) {
      mended.add(new Mended(first, open.toString()));
    }
    return mended;
  }

  private static boolean closes(StringBuilder line) {
    char last = line.charAt(line.length() - 1);
    return Items.isEnd(last) || "）)〕】".indexOf(last) >= 0;
  }
}
