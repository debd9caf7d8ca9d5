package org.qiantou.draft.source;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown with the tables of GitHub; its comments and what heads a file are left out. */
final class MarkdownReader {

  private static final int DEEPEST = 100;
  private static final int LONGEST_HEAD = 100;

  private final String name;

  MarkdownReader(String name) {
    this.name = name;
  }

  Source read(String text) throws SourceException {
    if (text.length() > Limits.CHARACTERS) {
      throw new SourceException("longDocument", Limits.CHARACTERS);
    }
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    Node document = parse(parser, withoutHead(text));
    BlockList blocks = new BlockList();
    new MarkdownWalker(blocks).walk(document);
    return new Source(name, Format.MARKDOWN, blocks.finish(), List.of());
  }

  private static Node parse(Parser parser, String text) throws SourceException {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException e) {
      // The extension for tables has a limit of its own.
      throw new SourceException("manyBlocks", Limits.BLOCKS);
    }
  }

  /**
   * Blanks out the properties that some programs keep in front, so that lines keep their numbers.
   */
  private static String withoutHead(String text) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return text;
    }
    int at = text.indexOf('\n') + 1;
    for (int lines = 1; lines < LONGEST_HEAD && at < text.length(); lines++) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      if (text.substring(at, next).strip().equals("---")) {
        return "\n".repeat(lines + 1) + text.substring(next);
      }
      at = next;
    }
    return text;
  }
}
