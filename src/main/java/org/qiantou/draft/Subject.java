package org.qiantou.draft;

import java.util.List;
import java.util.Optional;

/**
 * Units that stand in running text as those who act.
 *
 * @param names the units
 * @param end where what they do begins
 */
record Subject(NameList names, int end) {
  private static final int LONGEST_LOOSE = 20;
  private static final Lexicon VERBS = Lexicon.of("verbs");
  private static final Lexicon OBLIGED = Lexicon.of("obliged");
  private static final List<String> JOINTS = List.of("、", "以及", "和", "与", "及", "或", "，");
  private static final List<String> ETC =
      List.of(
          "等有关部门和单位", "等相关部门和单位", "等有关部门", "等相关部门", "等部门和单位", "等部门", "等单位", "等有关单位", "等相关单位", "等");

  /** Reads the units that begin at a place and must be followed by what they do. */
  static Optional<Subject> at(Clean source, int start, int limit) {
    Optional<Subject> subject = list(source, start, limit);
    return subject.filter(each -> each.actsIn(source.text(), limit));
  }

  /** Reads the units that begin at a place, whatever follows. */
  static Optional<Subject> list(Clean source, int start, int limit) {
    String text = source.text();
    int end = -1;
    int at = start;
    boolean more = true;
    while (more) {
      int unit = UnitScanner.end(text, at, limit);
      if (unit < 0 || isObliged(text, at, unit)) {
        unit = stemEnd(text, at, limit);
      }
      if (unit < 0 && end > 0) {
        unit = looseEnd(text, at, limit);
      }
      if (unit < 0) {
        break;
      }
      end = unit;
      more = false;
      for (String joint : JOINTS) {
        if (text.startsWith(joint, end) && end + joint.length() < limit) {
          at = end + joint.length();
          more = true;
          break;
        }
      }
      if (!more && UnitScanner.end(text, end, limit) > 0) {
        at = end;
        more = true;
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    int last = etcEnd(text, end, limit);
    return NameSplitter.split(source, start, last).map(names -> new Subject(names, last));
  }

  /** Behind a sure name, a less sure one before 等 or a role word: 市气象局、市水文总站等参加. */
  private static int looseEnd(String text, int at, int limit) {
    for (int i = at + 2; i < Math.min(limit, at + LONGEST_LOOSE); i++) {
      boolean stops =
          "、，。；：等".indexOf(text.charAt(i)) >= 0 || RolePhrase.at(text, i, limit) != null;
      if (stops) {
        return UnitLike.loose(text, at, i) ? i : -1;
      }
    }
    return -1;
  }

  /** 水利、林业等部门: names that share the ending of the last. */
  private static int stemEnd(String text, int at, int limit) {
    int last = Math.min(limit, at + 60);
    boolean several = false;
    if (isVerb(text, at)) {
      return -1;
    }
    for (int i = at; i < last; i++) {
      char c = text.charAt(i);
      several |= c == '、' || c == '和';
      if (c == '等' && several && i - at > 2) {
        int end = etcEnd(text, i, limit);
        return end - i >= 3 ? i : -1;
      }
      if (!Marks.isHan(c) && c != '、') {
        return -1;
      }
      boolean stop = UnitScanner.stopWordAt(text, Math.max(i, 1)) && i > at;
      if (stop && UnitScanner.inner(text, i, limit) == 0) {
        return -1;
      }
      if (several && text.startsWith("部门", i)) {
        return i + 2;
      }
    }
    return -1;
  }

  private static int etcEnd(String text, int end, int limit) {
    for (String etc : ETC) {
      if (text.startsWith(etc, end) && end + etc.length() <= limit) {
        return end + etc.length();
      }
    }
    return end;
  }

  private boolean actsIn(String text, int limit) {
    if (end >= limit) {
      return false;
    }
    boolean roles = RolePhrase.at(text, end, limit) != null;
    return roles || VERBS.startsAt(text, end);
  }

  static boolean isVerb(String text, int at) {
    return VERBS.startsAt(text, at);
  }

  private static boolean isObliged(String text, int start, int end) {
    boolean itself = ClassBody.is(text.substring(start, end));
    return itself && !OBLIGED.before(text, start, end).isEmpty();
  }
}
