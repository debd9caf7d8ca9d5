package org.qiantou.draft;

import java.util.Arrays;
import org.qiantou.draft.source.Normalized;

/** Writes the clean text, one unit of the normalized text after the other. */
final class Cleaner {
  private static final String UNIT_ENDS = "局委厅部办府会院社队司团室";
  private static final String UNIT_STARTS = "市省区县州各有";

  private final Normalized source;
  private final String given;
  private final StringBuilder out;
  private final int[] at;
  private final boolean spacedOut;

  Cleaner(String original) {
    this.source = Normalized.of(original);
    this.given = source.text();
    this.out = new StringBuilder(given.length());
    this.at = new int[given.length() + 1];
    this.spacedOut = spacedOut(given);
  }

  Clean run() {
    for (int i = 0; i < given.length(); i++) {
      put(Clean.simple(given.charAt(i)), i);
    }
    at[out.length()] = source.original().length();
    return new Clean(out.toString(), Arrays.copyOf(at, out.length() + 1), source.original());
  }

  private void put(char c, int place) {
    if (c == ' ') {
      if (last() != ' ') {
        append(' ', place);
      }
      return;
    }
    if (last() == ' ' && out.length() > 0) {
      dropOrKeepBlank(c);
    }
    if (isMark(c) && isMark(last())) {
      if (last() == '，' || last() == '、') {
        // "，，" and "，。" are slips of the pen or of a copy: the later mark counts.
        out.setLength(out.length() - 1);
        append(c, place);
      }
      return;
    }
    boolean number = (c == '，' || c == '：') && betweenDigits(place);
    append(number ? given.charAt(place) : c, place);
  }

  private char last() {
    return out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
  }

  /** Decides over the blank at the end now that the next character is known. */
  private void dropOrKeepBlank(char next) {
    char before = out.length() < 2 ? ' ' : out.charAt(out.length() - 2);
    if (before < 128 && next < 128 && Character.isLetterOrDigit(before)) {
      return;
    }
    boolean twoUnits = UNIT_ENDS.indexOf(before) >= 0 && UNIT_STARTS.indexOf(next) >= 0;
    if (!spacedOut && twoUnits) {
      out.setCharAt(out.length() - 1, '、');
    } else {
      out.setLength(out.length() - 1);
    }
  }

  private void append(char c, int place) {
    at[out.length()] = source.toOriginal(place);
    out.append(c);
  }

  private boolean betweenDigits(int place) {
    return Character.isDigit(last())
        && place + 1 < given.length()
        && Character.isDigit(given.charAt(place + 1));
  }

  private static boolean isMark(char c) {
    return "，。；、".indexOf(c) >= 0;
  }

  /** Says whether a blank stands between every two characters, as some PDF files give it. */
  private static boolean spacedOut(String text) {
    int pairs = 0;
    int blanks = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Marks.isHan(text.charAt(i - 1))) {
        pairs++;
        blanks += text.charAt(i) == ' ' && Marks.isHan(text.charAt(i + 1)) ? 1 : 0;
      }
    }
    return pairs > 10 && blanks * 3 > pairs;
  }
}
