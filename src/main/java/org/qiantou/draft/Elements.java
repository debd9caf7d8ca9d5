package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import org.qiantou.draft.source.Block;
import org.qiantou.draft.source.Format;
import org.qiantou.draft.source.Paragraph;
import org.qiantou.draft.source.Source;
import org.qiantou.draft.source.Table;

/** Turns the blocks of a document into lines and tables, rebuilding tables that came as text. */
final class Elements {
  private final List<Element> elements = new ArrayList<>();
  private final List<Paragraph> run = new ArrayList<>();
  private final boolean joins;

  private Elements(boolean joins) {
    this.joins = joins;
  }

  static List<Element> of(Source source) {
    Elements elements = new Elements(source.format() == Format.TEXT);
    for (Block block : source.blocks()) {
      if (block instanceof Paragraph paragraph) {
        if (paragraph.region() != Paragraph.Region.NOTE && !isPageNumber(paragraph.text())) {
          elements.run.add(paragraph);
        }
      } else if (block instanceof Table table) {
        elements.flush();
        elements.elements.add(Element.of(Grid.of(table)));
      }
    }
    elements.flush();
    return Contents.without(elements.elements);
  }

  private void flush() {
    int from = 0;
    for (FlatTable table : FlatTable.find(run)) {
      lines(run.subList(from, table.start()));
      elements.add(Element.of(table.grid()));
      from = table.end();
    }
    lines(run.subList(from, run.size()));
    run.clear();
  }

  private void lines(List<Paragraph> paragraphs) {
    List<Line> lines = new ArrayList<>();
    for (Paragraph each : paragraphs) {
      lines.add(new Line(Clean.of(each.text()), each.place(), each.heading() || each.centred()));
    }
    for (Line line : joins ? LineJoiner.join(lines) : lines) {
      elements.add(Element.of(line));
    }
  }

  private static boolean isPageNumber(String text) {
    if (text.length() > 12) {
      return false;
    }
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean number = c >= '0' && c <= '9';
      digit |= number;
      if (!number && "-—–－ ·.第页共/\u3000".indexOf(c) < 0) {
        return false;
      }
    }
    // A mere number may be the first cell of a table that came one cell on a line.
    return digit && !text.endsWith(".") && !Character.isDigit(text.charAt(0));
  }
}
