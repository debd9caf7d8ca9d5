package org.qiantou.draft;

import org.jspecify.annotations.Nullable;

/**
 * A unit as the document names it.
 *
 * @param shown the name as it stands, an elided prefix or suffix completed
 * @param plain the same in simplified characters and one width, for comparing
 * @param source the text in which it stands
 * @param start where it begins in the clean text
 * @param end where it ends
 * @param own the part that a bracket behind the name alone gives: 市生态环境局（牵头）
 */
record Name(String shown, String plain, Clean source, int start, int end, @Nullable Part own) {

  static Name of(Clean text, int start, int end) {
    return new Name(
        text.raw(start, end), text.text().substring(start, end), text, start, end, null);
  }

  Name prefixed(Name from, int length) {
    return new Name(
        from.shown.substring(0, length) + shown,
        from.plain.substring(0, length) + plain,
        source,
        start,
        end,
        own);
  }

  Name suffixed(String shownSuffix, String plainSuffix) {
    return new Name(shown + shownSuffix, plain + plainSuffix, source, start, end, own);
  }

  Name withOwn(@Nullable Part part) {
    return new Name(shown, plain, source, start, end, part);
  }
}
