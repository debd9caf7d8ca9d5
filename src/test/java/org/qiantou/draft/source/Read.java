package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Reads texts as files of a name. */
final class Read {

  private Read() {}

  static Source text(String name, String text) throws SourceException {
    return bytes(name, text.getBytes(UTF_8));
  }

  static Source bytes(String name, byte[] bytes) throws SourceException {
    return SourceReader.read(new ByteArrayInputStream(bytes), name);
  }

  /** Returns the text of each paragraph and row. */
  static List<String> lines(Source source) {
    return source.text().lines().toList();
  }

  /** Returns the line of each block. */
  static List<Integer> places(Source source) {
    return source.blocks().stream().map(block -> block.place().line()).toList();
  }
}
