package org.qiantou.pack;

import java.util.ArrayList;
import java.util.List;

/** Splits a cell at a character; the parts lose the blanks around them. */
final class Parts {

  private Parts() {}

  /** Returns all parts, empty ones too; an empty text is one empty part. */
  static List<String> of(String text, char separator) {
    int end = text.indexOf(separator);
    if (end < 0) {
      return List.of(text.strip());
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (end >= 0) {
      parts.add(text.substring(start, end).strip());
      start = end + 1;
      end = text.indexOf(separator, start);
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  /** Returns the parts that hold anything. */
  static List<String> filled(String text, char separator) {
    List<String> parts = new ArrayList<>();
    for (String part : of(text, separator)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
