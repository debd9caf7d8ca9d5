package org.qiantou.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the name of a unit that starts at a place of running text. */
final class UnitScanner {
  private static final int LONGEST = 40;
  private static final int LONGEST_EXTENSION = 14;
  private static final int LONGEST_DEED = 4;
  private static final Map<String, List<String>> STOPS =
      Facts.read("stop-words", "word", "except").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0),
                  row -> row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(";"))));
  private static final Lexicon STOP_WORDS = new Lexicon(STOPS.keySet());
  private static final Lexicon INNER_AND = Lexicon.of("inner-and");
  private static final String LEVELS = "省市州县区盟旗乡镇";

  private UnitScanner() {}

  /** Returns where the name that starts at a place ends, or -1. */
  static int end(String text, int start, int limit) {
    int best = ClassBody.end(text, start, limit);
    if (best < 0 && (start >= limit || stopWordAt(text, start))) {
      return -1;
    }
    int from = best < 0 ? start : best;
    int last = Math.min(limit, start + LONGEST);
    for (int i = from; i < last; i++) {
      if (best >= 0 && i - best >= longestExtension(text, best)) {
        break;
      }
      int skip = inner(text, i, last);
      if (skip > 0) {
        i += skip - 1;
      } else if (stopsAt(text, i, start) || (i == best && isLevelAt(text, i))) {
        break;
      }
      String suffix = Suffixes.before(text, start, i + 1);
      if (Suffixes.isStrict(suffix)
          && i + 1 - start > suffix.length() - (ownName(suffix) ? 1 : 0)) {
        best = i + 1;
      }
    }
    // 研究明确牵头部门 ends like a unit, but says what to do.
    boolean deed = best - start > LONGEST_DEED + 1 && Subject.isDeed(text, start);
    return deed ? -1 : withPlate(text, withMembers(text, best, limit), limit);
  }

  /** What goes on with a verb is a part of the unit only if it is short: 市委宣传部. */
  private static int longestExtension(String text, int end) {
    return Subject.isVerb(text, end) ? LONGEST_DEED : LONGEST_EXTENSION;
  }

  /** Takes its members along: 市应急指挥部各成员单位. */
  private static int withMembers(String text, int end, int limit) {
    for (String members : List.of("各成员单位", "成员单位")) {
      if (end > 0 && text.startsWith(members, end) && end + members.length() <= limit) {
        return end + members.length();
      }
    }
    return end;
  }

  /** Takes a second name in brackets along: 市公安局（市禁毒办）. */
  private static int withPlate(String text, int end, int limit) {
    if (end < 0 || end >= limit || text.charAt(end) != '（') {
      return end;
    }
    int close = Marks.find(text, "）", end, Math.min(limit, end + LONGEST + 1));
    if (close < 0 || close >= limit || close - end > LONGEST) {
      return end;
    }
    return end(text, end + 1, close) == close ? close + 1 : end;
  }

  private static boolean stopsAt(String text, int i, int start) {
    char c = text.charAt(i);
    boolean letter = c >= '\u4e00' && c <= '\u9fff';
    if (!letter && !(c >= 'A' && c <= 'Z') && c != '·') {
      return true;
    }
    return i > start && ("和与及".indexOf(c) >= 0 || stopWordAt(text, i));
  }

  static boolean stopWordAt(String text, int i) {
    String word = STOP_WORDS.at(text, i);
    if (word.isEmpty() || (word.equals("等") && i > 0 && text.charAt(i - 1) == '高')) {
      return false;
    }
    return STOPS.getOrDefault(word, List.of()).stream()
        .noneMatch(except -> text.startsWith(except, i + word.length()));
  }

  private static boolean ownName(String suffix) {
    return suffix.length() >= 3;
  }

  /** Returns the length of what stands here inside a name although it looks like a joint. */
  static int inner(String text, int i, int limit) {
    return INNER_AND.at(text, i, limit).length();
  }

  /** Says whether a name may begin here with a level; 市场 and 市政 are none. */
  private static boolean isLevelAt(String text, int i) {
    return isLevel(text.charAt(i)) && !Elision.LEVEL_LIKE.startsAt(text, i);
  }

  static boolean isLevel(char c) {
    return LEVELS.indexOf(c) >= 0;
  }
}
