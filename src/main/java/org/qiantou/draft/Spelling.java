package org.qiantou.draft;

/** Compares names that may be misspelt. */
final class Spelling {
  private static final int SHORTEST = 4;

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
    return Math.max(a.length(), b.length()) - head - tail <= 1;
  }
}
