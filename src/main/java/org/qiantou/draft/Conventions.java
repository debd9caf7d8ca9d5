package org.qiantou.draft;

import java.util.List;
import java.util.Optional;

/** Finds the sentences that change how later assignments are read. */
final class Conventions {
  private static final List<String> FIRST =
      List.of(
          "第一位", "排第一", "列第一", "首位", "排名第一", "第一个", "居首", "列首", "排首", "在前的", "列前", "首个", "第一家",
          "第一顺位", "名列第一", "首列", "排在前", "排序第一", "第一单位", "第一责任单位", "第一责任部门", "第一名", "首家");
  private static final List<String> STARS = List.of("*", "★", "☆", "▲", "△", "加粗", "下划线");
  private static final List<String> LATER =
      List.of("以下", "下列", "其余", "后续", "下述", "以后", "此后", "以上", "上述", "各项", "所有");
  private static final List<String> NEED =
      List.of("均需", "均由", "均须", "都需", "均应", "都由", "均要", "需要", "均涉及", "均为");
  private static final List<String> DONE =
      List.of("负责落实", "贯彻落实", "组织实施", "负责", "落实", "实施", "配合", "参与", "为责任单位");

  private static final Lexicon BEGINNINGS =
      new Lexicon(
          List.of(
              "以下", "其余", "下列", "下述", "列第一", "列首", "列前", "排在", "排名", "排第", "首位", "第一位", "第一个", "带*",
              "注：", "下同"));
  private static final int LONGEST = 24;

  private Conventions() {}

  /** Says whether a sentence about the later assignments begins at a place. */
  static boolean begins(String text, int at) {
    return BEGINNINGS.startsAt(text, at);
  }

  /** Says whether a sentence makes the first unit of a list its lead. */
  static boolean saysFirstLeads(String sentence) {
    for (String first : FIRST) {
      int at = sentence.indexOf(first);
      if (at >= 0) {
        String rest = sentence.substring(at, Math.min(sentence.length(), at + LONGEST));
        boolean leads = rest.contains("牵头") || rest.contains("主办") || rest.contains("主责");
        if (leads && (rest.contains("为") || rest.contains("是") || rest.contains("即"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Says whether a sentence makes the marked unit of a list its lead. */
  static boolean saysStarLeads(String sentence) {
    return sentence.contains("牵头") && STARS.stream().anyMatch(sentence::contains);
  }

  /** Reads a sentence that gives every later task the same units as well. */
  static Optional<Assignment> carried(Clean source, int start, int end) {
    String sentence = source.text().substring(start, end);
    if (LATER.stream().noneMatch(sentence::contains)) {
      return Optional.empty();
    }
    for (String need : NEED) {
      int at = sentence.indexOf(need);
      if (at >= 0) {
        return units(source, start + at + need.length(), end);
      }
    }
    return Optional.empty();
  }

  private static Optional<Assignment> units(Clean source, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      for (String done : DONE) {
        if (source.text().startsWith(done, i)) {
          Part part = done.equals("配合") || done.equals("参与") ? Part.COOPERATE : Part.RESPONSIBLE;
          Optional<NameList> names = NameSplitter.split(source, start, i);
          if (names.isPresent()) {
            return names.map(each -> Assignment.of(part, each));
          }
        }
      }
      if ("；。".indexOf(source.text().charAt(i)) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
