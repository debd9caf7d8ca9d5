package org.qiantou.draft;

import java.util.List;

/** What kind of section a title announces. */
enum SectionKind {
  /** Aims, principles, background: no tasks. */
  NO_TASKS,
  /** 保障措施: a task only where somebody is named. */
  NAMED_ONLY,
  TASKS;

  private static final List<List<String>> TITLES = Facts.read("section-titles", "word", "kind");
  private static final int LONGEST = 24;

  static SectionKind of(Node node) {
    if (node.marker == null) {
      return TASKS;
    }
    String title = node.title();
    if (title.length() > LONGEST) {
      return TASKS;
    }
    for (List<String> row : TITLES) {
      String word = row.get(0);
      boolean whole = word.startsWith("=");
      if (whole ? title.equals(word.substring(1)) : title.contains(word)) {
        return valueOf(row.get(1));
      }
    }
    return TASKS;
  }
}
