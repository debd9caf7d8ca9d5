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
  private static final Lexicon FUNCTIONS =
      new Lexicon(
          List.of(
              "建设", "教育", "宣传", "发展", "保护", "组织人事", "组织（人事）", "规划", "综合", "监督", "监察", "执法", "管理",
              "保障", "科学", "普及", "信访", "检验检疫", "文化", "应急", "对外", "指挥"));
  private static final Lexicon NO_DEEDS = Lexicon.of("no-deeds");
  private static final Lexicon OBLIGED = Lexicon.of("obliged");
  private static final List<String> ASIDES = List.of("以下", "下称", "简称", "下同");
  private static final List<String> MODALS = List.of("应当", "要", "应", "须", "必须", "负责");
  private static final List<String> JOINTS = List.of("、", "以及", "和", "与", "及", "或", "，");
  private static final String OFFICES = "站所院队社处室馆";
  private static final int LONGEST_HEAD = 14;
  private static final List<String> GOVERNING = List.of("管理机构", "监管机构", "执法机构", "监督机构");
  private static final int LONGEST_LIST = 1200;
  private static final int LONGEST_DEED = 80;
  private static final int SHORTEST_DEED = 4;
  private static final int LONGEST_MANNER = 40;
  private static final Lexicon MANNERS =
      new Lexicon(List.of("在", "按", "依", "根据", "结合", "加强", "各司其职", "密切"));
  private static final List<String> MANNER_ENDS =
      List.of("职责范围内", "范围内", "职责", "分工", "规定", "要求", "职能", "各司其职", "配合", "协作", "实际", "权限");
  private static final int LONGEST_ETC = 12;
  private static final int LONGEST_STEMS = 160;

  /** Reads the units that begin at a place and must be followed by what they do. */
  static Optional<Subject> at(Clean source, int start, int limit) {
    String text = source.text();
    boolean named = UnitScanner.end(text, start, limit) > 0 || stemEnd(text, start, limit) > 0;
    int head = named ? -1 : headEnd(text, start, limit);
    return list(source, start, limit, head).filter(each -> each.acts(text, limit));
  }

  /** Reads the units behind 由, which do whatever follows. */
  static Optional<Subject> behindBy(Clean source, int start, int limit) {
    String text = source.text();
    boolean named = UnitScanner.end(text, start, limit) > 0 || stemEnd(text, start, limit) > 0;
    int loose = named ? -1 : looseEnd(text, start, limit);
    return (loose > 0 ? list(source, start, limit, loose) : list(source, start, limit))
        .filter(
            each ->
                each.acts(text, limit)
                    || (each.end < limit
                        && Marks.isHan(text.charAt(each.end))
                        && !NO_DEEDS.startsAt(text, each.end)));
  }

  /** Reads the units that begin at a place, whatever follows. */
  static Optional<Subject> list(Clean source, int start, int limit) {
    return list(source, start, limit, -1);
  }

  /** Reads units; the end of the first is given if it is not sure by itself. */
  private static Optional<Subject> list(Clean source, int start, int limit, int first) {
    String text = source.text();
    int end = -1;
    int at = start;
    boolean more = true;
    while (more && at - start < LONGEST_LIST) {
      int unit = at == start && first > 0 ? first : UnitScanner.end(text, at, limit);
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
        int next = end + joint.length();
        if (text.startsWith(joint, end) && next < limit) {
          more =
              !joint.equals("，")
                  || "各有相国".indexOf(text.charAt(next)) >= 0
                  || UnitScanner.isLevel(text.charAt(next));
          at = more ? next : at;
          break;
        }
      }
      if (!more && UnitScanner.end(text, end, limit) > 0) {
        at = end;
        more = true;
      } else if (!more && text.startsWith("政府", end - 2) && stemEnd(text, end, limit) > 0) {
        end = stemEnd(text, end, limit);
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    int last = etcEnd(text, end, limit);
    return NameSplitter.split(source, start, last).map(names -> new Subject(names, last));
  }

  /** A name that only its level and what follows make sure: 镇环卫站每日清扫. */
  private static int headEnd(String text, int at, int limit) {
    if (at >= limit || Elision.LEVEL_LIKE.startsAt(text, at)) {
      return -1;
    }
    boolean placed = UnitScanner.isLevel(text.charAt(at));
    if (!placed && isDeed(text, at)) {
      return -1;
    }
    String ends = placed ? OFFICES : "处室";
    for (int i = at + 3; i < Math.min(limit, at + LONGEST_HEAD); i++) {
      boolean follows =
          isDeed(text, i) || RolePhrase.at(text, i, limit) != null || text.charAt(i) == '、';
      if (follows && ends.indexOf(text.charAt(i - 1)) >= 0) {
        return UnitLike.loose(text, at, i) ? i : -1;
      }
    }
    return -1;
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
    int last = Math.min(limit, at + LONGEST_STEMS);
    boolean several = false;
    if (isVerb(text, at) && !FUNCTIONS.startsAt(text, at)) {
      return -1;
    }
    for (int i = at; i < last; i++) {
      char c = text.charAt(i);
      several |= c == '、' || c == '和';
      if (c == '等' && several && i - at > 2) {
        int end = etcEnd(text, i, limit);
        return end - i >= 3 && text.startsWith("部门", end - 2) ? i : -1;
      }
      if (!Marks.isHan(c) && c != '、') {
        return -1;
      }
      boolean stop = UnitScanner.stopWordAt(text, Math.max(i, 1)) && i > at;
      if (stop && UnitScanner.inner(text, i, limit) == 0) {
        return -1;
      }
      if (several && text.startsWith("部门", i)) {
        boolean vague = text.startsWith("有关", i - 2) || text.startsWith("相关", i - 2);
        return vague ? -1 : i + 2;
      }
    }
    return -1;
  }

  /** Returns the end of 等, 等部门, 等9个部门, 等行政主管部门 behind a list. */
  private static int etcEnd(String text, int end, int limit) {
    if (end >= limit || text.charAt(end) != '等') {
      return end;
    }
    for (int i = end + 1; i < Math.min(limit, end + LONGEST_ETC); i++) {
      if (text.startsWith("部门", i) || text.startsWith("单位", i)) {
        boolean both = text.startsWith("部门和单位", i);
        return i + (both ? 5 : 2);
      }
      char c = text.charAt(i);
      boolean number = c >= '0' && c <= '9';
      if (!number && (!Marks.isHan(c) || UnitScanner.stopWordAt(text, i))) {
        break;
      }
    }
    return end + 1;
  }

  boolean acts(String text, int limit) {
    int at = afterAside(text, end, limit);
    if (at >= limit || isMeeting()) {
      return false;
    }
    if (RolePhrase.at(text, at, limit) != null || isHead(text, at, limit)) {
      return true;
    }
    boolean verb =
        VERBS.startsAt(text, at)
            || isDeadline(text, at, limit)
            || (at == end && says(text, at, limit));
    return verb && !RolePhrase.isWord(text, at);
  }

  /** 于1月20日前报送…. */
  private static boolean isDeadline(String text, int at, int limit) {
    boolean on = text.startsWith("于", at) || text.startsWith("在", at);
    boolean dated = on && at + 1 < limit && "0123456789次每当".indexOf(text.charAt(at + 1)) >= 0;
    return dated && Marks.find(text, "前", at, Math.min(limit, at + LONGEST_ETC + 4)) > 0;
  }

  /** Behind names that are sure, any words but a few say what is done. */
  private boolean says(String text, int at, int limit) {
    int stop = Marks.next(text, at, Math.min(limit, at + LONGEST_DEED), "，；。：、（");
    return stop - at >= SHORTEST_DEED
        && !NO_DEEDS.startsAt(text, at)
        && !Title.isTitle(text.substring(at, stop))
        && names.names().stream().allMatch(Subject::isSure);
  }

  private static boolean isSure(Name name) {
    String plain = name.plain();
    boolean function = plain.endsWith("部门") || plain.endsWith("机关");
    return (function || Elision.prefix(plain) > 0) && UnitLike.complete(plain, 0, plain.length());
  }

  /** Steps over （以下简称…） and over a comma before 应当. */
  static int afterAside(String text, int end, int limit) {
    int at = end;
    if (at < limit && text.charAt(at) == '（') {
      int close = Marks.close(text, at, Math.min(limit, at + 40));
      boolean aside = ASIDES.stream().anyMatch(word -> text.startsWith(word, end + 1));
      at = close > 0 && aside ? close + 1 : at;
    }
    boolean comma = at + 1 < limit && text.charAt(at) == '，';
    if (comma && MODALS.stream().anyMatch(word -> text.startsWith(word, end + 1))) {
      return at + 1;
    }
    return comma ? afterManner(text, at, limit) : at;
  }

  /** Steps over ，在各自职责范围内， and ，依照有关法律的规定，. */
  private static int afterManner(String text, int comma, int limit) {
    int at = comma;
    for (int clauses = 0; clauses < 2; clauses++) {
      int stop = Marks.next(text, at + 1, Math.min(limit, at + LONGEST_MANNER), "，；。");
      boolean manner =
          stop < limit
              && text.charAt(stop) == '，'
              && MANNERS.startsAt(text, at + 1)
              && MANNER_ENDS.stream().anyMatch(word -> text.startsWith(word, stop - word.length()));
      if (!manner) {
        break;
      }
      at = stop;
    }
    return at > comma ? at + 1 : comma;
  }

  /** 甲为联席会议牵头单位. */
  static boolean isHead(String text, int at, int limit) {
    int stop = Marks.next(text, at, Math.min(limit, at + 24), "，；。");
    String clause = text.substring(at, stop);
    return (clause.startsWith("为") || clause.startsWith("是"))
        && (clause.endsWith("牵头单位") || clause.endsWith("牵头部门"));
  }

  private boolean isMeeting() {
    return names.names().stream().allMatch(name -> name.plain().endsWith("联席会议"));
  }

  /** Says whether a text begins with a verb that is no function of a department. */
  static boolean startsWithDeed(String text) {
    return isDeed(text, 0);
  }

  static boolean isDeed(String text, int at) {
    return isVerb(text, at) && !FUNCTIONS.startsAt(text, at);
  }

  static boolean isVerb(String text, int at) {
    return VERBS.startsAt(text, at);
  }

  private static boolean isObliged(String text, int start, int end) {
    boolean itself = ClassBody.is(text.substring(start, end));
    boolean office =
        GOVERNING.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    return itself && !office && !OBLIGED.before(text, start, end).isEmpty();
  }
}
