package org.qiantou.draft;

import java.util.List;
import java.util.Optional;

/** Reads the head of a list of duties: 市公安局：, 市水利局主要职责, 市城管局履行下列职责：. */
final class DutyHead {
  private static final List<String> DUTIES =
      List.of(
          "生态环境保护工作职责",
          "生态环境保护职责",
          "环境保护工作职责",
          "环境保护职责",
          "主要工作职责",
          "主要职责",
          "工作职责",
          "具体职责",
          "职责分工",
          "职责任务",
          "职责");
  private static final List<String> INTROS =
      List.of(
          "履行下列", "履行以下", "主要职责", "职责是", "职责为", "负责下列", "负责以下", "承担下列", "承担以下", "职责：", "负责：", "要：",
          "应当：", "牵头负责：", "做好以下", "做好下列");
  private static final int LONGEST = 60;

  private DutyHead() {}

  /** Returns the units if a text is nothing but the head of their duties. */
  static Optional<NameList> whole(Slice slice) {
    Clean clean = slice.line().clean();
    String text = clean.text();
    int end = Marks.skipBack(text, slice.start(), slice.end(), "：。 ");
    if (end - slice.start() > LONGEST) {
      return Optional.empty();
    }
    for (String word : DUTIES) {
      if (text.startsWith(word, end - word.length()) && end - word.length() > slice.start()) {
        end -= word.length();
        end = text.charAt(end - 1) == '的' || text.charAt(end - 1) == '：' ? end - 1 : end;
        return sure(NameSplitter.split(clean, slice.start(), end));
      }
    }
    int stop = end;
    boolean plain = Marks.find(text, "，", slice.start(), stop) < 0;
    return plain
        ? sure(NameSplitter.split(clean, slice.start(), end)).filter(DutyHead::noClass)
        : Optional.empty();
  }

  /** Returns the units before the colon, if a text begins with them: 市公安局：维护秩序. */
  static Optional<Subject> before(Slice slice) {
    Clean clean = slice.line().clean();
    String text = clean.text();
    int colon =
        Marks.next(text, slice.start(), Math.min(slice.end(), slice.start() + LONGEST), "：。");
    if (colon >= slice.end() - 1 || "：。".indexOf(text.charAt(colon)) < 0) {
      return Optional.empty();
    }
    if (text.charAt(colon) == '。'
        && !Subject.isVerb(text, colon + 1)
        && "为对在向依".indexOf(text.charAt(colon + 1)) < 0) {
      return Optional.empty();
    }
    int end = colon;
    for (String word : DUTIES) {
      if (text.startsWith(word, end - word.length()) && end - word.length() > slice.start()) {
        end -= word.length();
        break;
      }
    }
    return sure(NameSplitter.split(clean, slice.start(), end))
        .map(names -> new Subject(names, colon + 1));
  }

  /** Returns the units of a sentence that introduces the list of what they must do. */
  static Optional<NameList> intro(Slice slice) {
    Clean clean = slice.line().clean();
    String text = slice.text();
    boolean opens = text.endsWith("：") && INTROS.stream().anyMatch(text::contains);
    if (!opens) {
      return Optional.empty();
    }
    int start = Math.max(slice.start(), lastSentence(slice));
    for (int at = start;
        at < slice.end();
        at = Marks.next(clean.text(), at, slice.end(), "，") + 1) {
      Optional<Subject> subject = Subject.list(clean, at, slice.end());
      if (subject.isPresent()) {
        return subject.map(Subject::names);
      }
    }
    return Optional.empty();
  }

  private static int lastSentence(Slice slice) {
    return Marks.findLast(slice.line().text(), '。', slice.start(), slice.end() - 1) + 1;
  }

  private static Optional<NameList> sure(Optional<NameList> names) {
    return names.filter(
        list ->
            !list.isEmpty()
                && list.names().stream()
                    .allMatch(
                        name ->
                            UnitLike.complete(name.plain(), 0, name.plain().length())
                                && !Subject.startsWithDeed(name.plain())));
  }

  private static boolean noClass(NameList list) {
    return list.names().stream().noneMatch(name -> ClassBody.is(name.plain()));
  }
}
