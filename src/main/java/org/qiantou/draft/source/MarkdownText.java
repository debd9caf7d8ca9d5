package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes the words of a block of Markdown without its marks. */
final class MarkdownText {

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean broken;

  /** The source line, counted from that in which the block begins. */
  private int line;

  private MarkdownText() {}

  /**
   * A line of a block.
   *
   * @param line its source line, counted from that in which the block begins
   * @param broken whether a hard line break parts it from the one before
   */
  record Line(String text, int line, boolean broken) {}

  /** Returns the lines of a block that are not blank. */
  static List<Line> lines(Node block) {
    MarkdownText words = new MarkdownText();
    words.walk(block);
    words.end();
    return words.lines;
  }

  private void walk(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        end();
        line++;
      } else if (node instanceof HardLineBreak) {
        end();
        broken = true;
        line++;
      } else if (node instanceof HtmlInline html) {
        if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
          end();
          broken = true;
        }
      } else if (!(node instanceof Image)) {
        walk(node);
      }
    }
  }

  private void end() {
    String words = Blanks.visible(text.toString());
    if (!words.isEmpty()) {
      lines.add(new Line(words, line, broken));
      broken = false;
    }
    text.setLength(0);
  }
}
