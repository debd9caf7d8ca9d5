package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text: each line that is not blank is a paragraph, unless the text was wrapped by hand
 * at some width; lines with tabs or bars are tables.
 */
final class TextReader {

  private final String name;
  private final BlockList blocks = new BlockList();

  TextReader(String name) {
    this.name = name;
  }

  Source read(String text) throws SourceException {
    List<TextLine> lines = lines(text);
    TextWrap wrap = TextWrap.of(lines);
    int at = 0;
    while (at < lines.size()) {
      int end = TextTable.end(lines, at);
      if (end > at) {
        TextTable.add(lines.subList(at, end), blocks);
        at = end;
      } else {
        end = wrap.paragraphEnd(lines, at);
        addParagraph(lines.subList(at, end));
        at = end;
      }
    }
    return new Source(name, Format.TEXT, blocks.finish(), List.of());
  }

  private void addParagraph(List<TextLine> lines) throws SourceException {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> Joints.append(text, line.text()));
    if (!text.isEmpty()) {
      blocks.add(Paragraph.of(Place.ofLine(lines.get(0).number()), text.toString()));
    }
  }

  /**
   * Returns all lines but blank ones; those that are too long are refused before they are copied.
   */
  private List<TextLine> lines(String text) throws SourceException {
    List<TextLine> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at == text.length() ? '\n' : text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\f') {
        blocks.checkLength(Place.ofLine(number), at - start);
        TextLine line = new TextLine(number, text.substring(start, at));
        if (!line.isBlank()) {
          lines.add(line);
          blocks.checkCells(lines.size());
        }
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        number++;
        start = at + 1;
      }
    }
    return lines;
  }
}
