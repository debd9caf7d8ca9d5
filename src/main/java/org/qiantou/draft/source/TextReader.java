package org.qiantou.draft.source;

import java.util.List;

/** Reads plain text: each line that is not blank is a paragraph. */
final class TextReader {

  private final String name;

  TextReader(String name) {
    this.name = name;
  }

  Source read(String text) throws SourceException {
    BlockList blocks = new BlockList();
    int line = 1;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at == text.length() ? '\n' : text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\f') {
        blocks.addLine(Place.ofLine(line), text, start, at);
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        line++;
        start = at + 1;
      }
    }
    return new Source(name, Format.TEXT, blocks.finish(), List.of());
  }
}
