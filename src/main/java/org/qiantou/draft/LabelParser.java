package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads 牵头单位：甲；配合单位：乙、丙; the next label ends a value, whatever mark stands between. */
final class LabelParser {
  private static final List<List<String>> ROLES = Facts.read("labels", "word", "role");
  private static final Lexicon ENDS = Lexicon.of("label-ends");
  private static final Lexicon PARTS = Lexicon.of("label-parts");
  private static final Lexicon BARE =
      new Lexicon(
          List.of(
              "牵头单位", "责任单位", "配合单位", "牵头部门", "责任部门", "配合部门", "参与单位", "牵头责任单位", "协办单位", "主办单位",
              "负责单位", "负责部门", "协助单位", "参加单位"));
  private static final int LONGEST = 16;

  private LabelParser() {}

  /**
   * A label.
   *
   * @param part what it gives the units behind it
   * @param start where it begins
   * @param end where its value begins
   */
  record Label(Part part, int start, int end) {}

  /** Finds the labels of a stretch. */
  static List<Label> find(String text, int start, int end) {
    List<Label> labels = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      Label label =
          switch (text.charAt(i)) {
            case '：' -> before(text, from, i);
            case '（' -> bracketed(text, i, end);
            default -> bare(text, start, i, end);
          };
      if (label != null) {
        labels.add(label);
        i = label.end() - 1;
        from = label.end();
      }
    }
    return labels;
  }

  /** Reads the labels of a stretch and their values; empty if none names a unit. */
  static Optional<Assignment> parse(Clean source, int start, int end) {
    List<Label> labels = find(source.text(), start, end);
    Assignment all = Assignment.NONE;
    if (!labels.isEmpty() && labels.get(0).start() > start) {
      Optional<Assignment> head = RoleParser.parse(source, start, labels.get(0).start(), null);
      all = head.filter(each -> !each.bare()).orElse(all);
    }
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int stop = i + 1 < labels.size() ? labels.get(i + 1).start() : end;
      if (label.part() != Part.IGNORE) {
        Optional<Assignment> value = RoleParser.parse(source, label.end(), stop, label.part());
        all = value.map(all::and).orElse(all);
      }
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assignment(all.parts(), false).completed());
  }

  /** A label that is itself in brackets: 【责任单位】甲. */
  static @Nullable Label bracketed(String text, int open, int end) {
    int close = Marks.next(text, open + 1, Math.min(end, open + LONGEST), "）");
    boolean closed = close < end && text.charAt(close) == '）' && close - open > 4;
    if (!closed || ENDS.before(text, open + 1, close).isEmpty()) {
      return null;
    }
    Part part = part(text.substring(open + 1, close));
    int value = Marks.skip(text, close + 1, end, "： ");
    boolean units = value < end && UnitScanner.end(text, value, end) > 0;
    return part != null && (units || part == Part.IGNORE) ? new Label(part, open, value) : null;
  }

  /** Returns the label that begins at a place and names a part, or null. */
  static @Nullable Label startingAt(String text, int start, int end) {
    if (start < end && text.charAt(start) == '（') {
      return bracketed(text, start, end);
    }
    int colon = Marks.next(text, start, Math.min(end, start + LONGEST), "：");
    if (colon < end && text.charAt(colon) == '：') {
      Label label = before(text, start, colon);
      if (label != null && label.start() == start && label.part() != Part.IGNORE) {
        return label;
      }
    }
    return bare(text, start, start, end);
  }

  /** Says whether the colon at a place ends a label that names a part. */
  static boolean endingAt(String text, int start, int colon) {
    return before(text, start, colon) != null;
  }

  /** Returns the part that a label or the head of a column gives, or null. */
  static @Nullable Part part(String label) {
    for (List<String> row : ROLES) {
      if (label.contains(row.get(0))) {
        return Part.valueOf(row.get(1));
      }
    }
    return null;
  }

  private static @Nullable Label before(String text, int from, int colon) {
    int bracketless = colon;
    if (colon > from && text.charAt(colon - 1) == '）') {
      int open = Marks.findLast(text, '（', from, colon);
      bracketless = open > from ? open : colon;
    }
    if (ENDS.before(text, from, bracketless).isEmpty()) {
      return null;
    }
    int start = bracketless;
    String word = PARTS.before(text, from, start);
    while (!word.isEmpty() && bracketless - start < LONGEST) {
      start -= word.length();
      word = PARTS.before(text, from, start);
    }
    start = Marks.skip(text, start, bracketless, "、和及或与）/");
    String label = text.substring(start, colon);
    Part part = part(label);
    return part == null ? null : new Label(part, start, colon + 1);
  }

  /** A label whose colon is lost. */
  private static @Nullable Label bare(String text, int start, int i, int end) {
    boolean atHead = i == start || "，；。、 （".indexOf(text.charAt(i - 1)) >= 0;
    String word = atHead ? BARE.at(text, i, end) : "";
    int value = i + word.length();
    if (word.isEmpty() || value >= end || text.charAt(value) == '：') {
      return null;
    }
    value = text.charAt(value) == '为' ? value + 1 : value;
    Part part = part(word);
    return part != null && UnitScanner.end(text, value, end) > 0 ? new Label(part, i, value) : null;
  }
}
