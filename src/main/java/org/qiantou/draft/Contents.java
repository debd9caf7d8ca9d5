package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;

/** Leaves out a table of contents, whose lines look like items. */
final class Contents {
  private static final int MOST_LINES = 200;
  private static final int LONGEST_LINE = 60;

  private Contents() {}

  static List<Element> without(List<Element> elements) {
    int head = head(elements);
    if (head < 0 || head + 1 >= elements.size()) {
      return elements;
    }
    String first = words(elements.get(head + 1));
    for (int i = head + 2; i < Math.min(elements.size(), head + MOST_LINES); i++) {
      if (!first.isEmpty() && words(elements.get(i)).equals(first)) {
        List<Element> rest = new ArrayList<>(elements.subList(0, head));
        rest.addAll(elements.subList(i, elements.size()));
        return rest;
      }
    }
    return elements;
  }

  private static int head(List<Element> elements) {
    for (int i = 0; i < Math.min(elements.size(), MOST_LINES); i++) {
      Line line = elements.get(i).line();
      boolean head = line != null && (line.text().equals("目录") || line.text().endsWith("应急预案目录"));
      if (head) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the words of a line without its leaders and page. */
  private static String words(Element element) {
    Line line = element.line();
    if (line == null || line.length() > LONGEST_LINE) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.text().charAt(i);
      if (Marks.isHan(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }
}
