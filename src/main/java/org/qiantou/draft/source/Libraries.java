package org.qiantou.draft.source;

import java.util.Map;

/** The libraries that a format needs and that an embedder may have left out. */
final class Libraries {

  private static final Map<String, String> BY_PACKAGE =
      Map.of(
          "org/apache/pdfbox/", "org.apache.pdfbox:pdfbox:3.0.8",
          "org/jsoup/", "org.jsoup:jsoup:1.24.1",
          "org/commonmark/ext/", "org.commonmark:commonmark-ext-gfm-tables:0.32.0",
          "org/commonmark/", "org.commonmark:commonmark:0.32.0");

  private Libraries() {}

  static SourceException missing(NoClassDefFoundError error) {
    String name = String.valueOf(error.getMessage()).replace('.', '/');
    return BY_PACKAGE.entrySet().stream()
        .filter(each -> name.contains(each.getKey()))
        .max(Map.Entry.comparingByKey())
        .map(each -> new SourceException("library", each.getValue()))
        .orElseGet(() -> new SourceException("library", name));
  }
}
