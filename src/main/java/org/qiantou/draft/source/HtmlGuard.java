package org.qiantou.draft.source;

import java.util.Locale;

/** Holds HTML to what pages of documents have, before a parser builds a tree of it. */
final class HtmlGuard {

  private static final int MOST_CHARACTERS = 8_000_000;
  private static final int MOST_TAGS = 150_000;
  private static final int DEEPEST_TABLE = 50;

  private HtmlGuard() {}

  static void check(String html) throws SourceException {
    if (html.length() > MOST_CHARACTERS) {
      throw new SourceException("longDocument", MOST_CHARACTERS);
    }
    int tags = 0;
    int tables = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > MOST_TAGS) {
        throw new SourceException("manyBlocks", MOST_TAGS);
      }
      String tag = html.substring(at, Math.min(html.length(), at + 7)).toLowerCase(Locale.ROOT);
      if (tag.startsWith("<table") && ++tables > DEEPEST_TABLE) {
        throw new SourceException("deep");
      }
      tables -= tag.startsWith("</table") && tables > 0 ? 1 : 0;
    }
  }
}
