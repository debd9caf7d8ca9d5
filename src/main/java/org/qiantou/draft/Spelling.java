package org.qiantou.draft;

import java.util.List;

/** Compares names that may be misspelt. */
final class Spelling {
  private static final int SHORTEST = 4;

  /** In a shorter name another character is another function: 教育, 体育. */
  private static final int LONG = 7;

  private static final List<String> KINDS = List.of("委员会", "办公室", "局", "委", "厅", "办");

  private Spelling() {}

  /** Says whether one character lost, added or changed makes one name the other. */
  static boolean oneApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < SHORTEST) {
      return false;
    }
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    int room = Math.min(a.length(), b.length()) - head;
    while (tail < room && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    boolean other = a.length() == b.length() && head + 1 < a.length() && a.length() < LONG;
    return !other && Math.max(a.length(), b.length()) - head - tail <= 1;
  }

  /** Returns a name without the word for the kind of body: 市教育局, 市教育委员会. */
  static String stem(String name) {
    for (String kind : KINDS) {
      if (name.endsWith(kind)) {
        return name.substring(0, name.length() - kind.length());
      }
    }
    return name;
  }
}
