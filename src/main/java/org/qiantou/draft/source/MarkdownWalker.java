package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Walks over the blocks of Markdown, only as deep as the parser lets them nest. */
final class MarkdownWalker {

  private final BlockList blocks;
  private Optional<String> label = Optional.empty();

  MarkdownWalker(BlockList blocks) {
    this.blocks = blocks;
  }

  void walk(Node parent) throws SourceException {
    int index = 0;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Worker.checkTime();
      if (node instanceof org.commonmark.node.Paragraph) {
        addLines(MarkdownText.lines(node), line(node), OptionalInt.empty());
      } else if (node instanceof Heading heading) {
        addLines(MarkdownText.lines(node), line(node), OptionalInt.of(heading.getLevel()));
      } else if (node instanceof TableBlock) {
        addTable(node);
      } else if (node instanceof HtmlBlock html) {
        addHtml(html.getLiteral(), line(node));
      } else if (node instanceof FencedCodeBlock code) {
        addVerbatim(code.getLiteral(), line(node) + 1);
      } else if (node instanceof IndentedCodeBlock code) {
        addVerbatim(code.getLiteral(), line(node));
      } else {
        if (node instanceof ListItem && parent instanceof OrderedList list) {
          label = Optional.of(number(list, index));
        }
        walk(node);
        label = Optional.empty();
      }
      index++;
    }
  }

  private static String number(OrderedList list, int index) {
    Integer start = list.getMarkerStartNumber();
    String delimiter = list.getMarkerDelimiter();
    return (start == null ? 1 : start) + index + (delimiter == null ? "." : delimiter);
  }

  private void addLines(List<MarkdownText.Line> lines, int first, OptionalInt outline)
      throws SourceException {
    boolean continued = false;
    int start = 0;
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).broken()) {
        end++;
      }
      List<String> texts = lines.subList(start, end).stream().map(MarkdownText.Line::text).toList();
      for (Mender.Mended mended : Mender.mend(texts)) {
        int line = first + lines.get(start + mended.first()).line();
        add(mended.text(), line, outline, continued);
        continued = true;
      }
      start = end;
    }
  }

  private void add(String words, int line, OptionalInt outline, boolean continued)
      throws SourceException {
    String text = label.map(each -> each + " ").orElse("") + words;
    blocks.add(
        new Paragraph(
            Place.ofLine(line),
            text,
            label,
            outline,
            outline.isPresent(),
            false,
            continued,
            Paragraph.Region.BODY));
    label = Optional.empty();
  }

  private void addVerbatim(String literal, int first) throws SourceException {
    int line = first;
    for (String text : literal.split("\n", -1)) {
      String visible = Blanks.visible(text);
      if (!visible.isEmpty()) {
        add(visible, line, OptionalInt.empty(), false);
      }
      line++;
    }
  }

  private void addHtml(String html, int line) throws SourceException {
    if (!html.startsWith("<!--") || html.indexOf("-->") + "-->".length() < html.strip().length()) {
      HtmlReader.addFragment(html, line, blocks);
    }
  }

  private void addTable(Node table) throws SourceException {
    List<Table.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          Place place = Place.ofLine(line(row));
          rows.add(new Table.Row(place, part instanceof TableHead, cells(row, place)));
        }
      }
    }
    if (!rows.isEmpty()) {
      blocks.addTable(rows.get(0).place(), rows);
    }
  }

  private static List<Table.Cell> cells(Node row, Place place) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        List<String> lines =
            MarkdownText.lines(cell).stream().map(MarkdownText.Line::text).toList();
        cells.add(new Table.Cell(place, String.join("\n", lines), false, false));
      }
    }
    return cells;
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().get(0).getLineIndex() + 1;
  }
}
