package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the brackets and labels in a stretch of a line that say whose the task before them is. */
final class ClosingFinder {
  private static final int LONGEST = 800;
  private static final int LONGEST_UNITS = 120;
  private static final String CLAUSE_STARTS = "。；，！）： ";

  private final Clean source;
  private final String text;
  private final int end;
  private final List<Closing> found = new ArrayList<>();
  private int skipTo;

  private ClosingFinder(Clean source, int end) {
    this.source = source;
    this.text = source.text();
    this.end = end;
  }

  static List<Closing> find(Piece piece) {
    ClosingFinder finder = new ClosingFinder(piece.line().clean(), piece.end());
    finder.run(piece.start());
    return finder.found;
  }

  private void run(int start) {
    int at = start;
    while (at < end) {
      boolean open = text.charAt(at) == '（' && LabelParser.bracketed(text, at, end) == null;
      Closing closing =
          open
              ? bracket(start, at)
              : text.startsWith("——", at) ? dash(start, at) : labels(start, at);
      closing = closing == null ? units(start, at) : closing;
      if (closing == null) {
        at = Math.max(at + 1, skipTo);
      } else {
        add(closing);
        at = closing.end();
      }
    }
  }

  private void add(Closing closing) {
    int last = found.size() - 1;
    boolean adjacent = last >= 0 && isBlank(found.get(last).end(), closing.start());
    if (adjacent) {
      found.set(last, found.get(last).and(closing));
    } else {
      found.add(closing);
    }
  }

  private boolean isBlank(int from, int to) {
    return Marks.skip(text, from, to, "。；，、 ）") >= to;
  }

  private @Nullable Closing bracket(int start, int open) {
    boolean nested = open + 1 < end && text.charAt(open + 1) == '（';
    if (nested || Marker.at(text, open, false) != null) {
      return null;
    }
    int limit = Math.min(end, open + LONGEST);
    int close = Marks.close(text, open, limit);
    int inner = close >= 0 ? close : unclosed(open, limit);
    if (inner - open < 3) {
      return null;
    }
    Optional<Assignment> assignment = content(open + 1, inner);
    if (assignment.isEmpty()) {
      return null;
    }
    if (assignment.get().bare()
        && !(hasSureName(assignment.get())
            && standsAlone(start, open, inner, areSeveral(assignment.get())))) {
      return null;
    }
    int next = Marks.skip(text, Math.min(inner + 1, end), end, "）。；， ");
    return new Closing(open, next, assignment.get(), true);
  }

  /** A bracket that is never closed holds what is left of the sentence, if no other opens in it. */
  private int unclosed(int open, int limit) {
    int stop = Marks.find(text, "。", open, limit);
    int other = Marks.find(text, "（", open + 1, limit);
    return other >= 0 && (stop < 0 || other < stop) ? open : stop < 0 ? limit : stop;
  }

  private Optional<Assignment> content(int start, int stop) {
    boolean labels = !LabelParser.find(text, start, stop).isEmpty();
    return labels
        ? LabelParser.parse(source, start, stop)
        : RoleParser.parse(source, start, stop, null);
  }

  /**
   * A bracket of mere names assigns only at the end of a sentence, and not behind a unit's name.
   */
  private boolean standsAlone(int start, int open, int close, boolean several) {
    boolean sentenceBefore = open == start || "。；！：".indexOf(text.charAt(open - 1)) >= 0;
    int next = Math.min(close + 1, end);
    boolean ends =
        next >= end || "。；".indexOf(text.charAt(next)) >= 0 || Marker.at(text, next, false) != null;
    int piece = Math.max(start, lastMark(start, open));
    boolean plate = open > piece && UnitLike.complete(text, piece, open);
    boolean comma = several && next < end && text.charAt(next) == '，';
    return !plate && (sentenceBefore || ends || comma);
  }

  private static boolean areSeveral(Assignment assignment) {
    return assignment.of(Part.RESPONSIBLE).names().size() > 1 && areAllSure(assignment);
  }

  private static boolean hasSureName(Assignment assignment) {
    return assignment.parts().values().stream()
        .flatMap(list -> list.names().stream())
        .anyMatch(name -> UnitLike.complete(name.plain(), 0, name.plain().length()));
  }

  private int lastMark(int start, int to) {
    int i = to;
    while (i > start && "、，；。：".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /** A sentence of nothing but units at the end: …监控平台。市生态环境局。 */
  private @Nullable Closing units(int start, int at) {
    boolean fresh =
        at > start && text.charAt(at - 1) == '。' && UnitScanner.isLevel(text.charAt(at));
    int stop = fresh ? Marks.next(text, at, Math.min(end, at + LONGEST_UNITS), "。") : end;
    boolean last = fresh && Marks.skip(text, stop, end, "。 ") >= end;
    Optional<NameList> names = last ? NameSplitter.split(source, at, stop) : Optional.empty();
    return names
        .map(list -> Assignment.of(Part.RESPONSIBLE, list))
        .filter(ClosingFinder::areAllSure)
        .map(each -> new Closing(at, end, each, true))
        .orElse(null);
  }

  private static boolean areAllSure(Assignment assignment) {
    return assignment.of(Part.RESPONSIBLE).names().stream()
        .allMatch(name -> UnitLike.complete(name.plain(), 0, name.plain().length()));
  }

  /** Units behind a dash: 〈任务〉——甲牵头，乙配合。 */
  private @Nullable Closing dash(int start, int at) {
    int units = Marks.skip(text, at, end, "—");
    int stop = Marks.next(text, units, Math.min(end, units + LONGEST), "。；");
    boolean ends = stop >= end || "。；".indexOf(text.charAt(stop)) >= 0;
    Optional<Assignment> assignment =
        at > start && ends && UnitScanner.end(text, units, stop) > 0
            ? RoleParser.parse(source, units, stop, null)
            : Optional.empty();
    return assignment
        .filter(ClosingFinder::hasSureName)
        .map(each -> new Closing(at, Marks.skip(text, stop, end, "。； "), each, true))
        .orElse(null);
  }

  /** Labels outside of brackets: 〈任务〉。责任单位：甲、乙。 */
  private @Nullable Closing labels(int start, int at) {
    boolean fresh =
        at == start || text.charAt(at) == '（' || CLAUSE_STARTS.indexOf(text.charAt(at - 1)) >= 0;
    if (!fresh) {
      return null;
    }
    int limit = Math.min(end, at + LONGEST);
    LabelParser.Label first = LabelParser.startingAt(text, at, limit);
    if (first == null) {
      return null;
    }
    int stop = Marks.next(text, first.end(), limit, "。");
    while (stop + 1 < limit && LabelParser.startingAt(text, stop + 1, limit) != null) {
      stop = Marks.next(text, stop + 1, limit, "。");
    }
    Optional<Assignment> assignment = LabelParser.parse(source, at, stop);
    boolean blank = isBlankValue(first.end(), stop);
    if (assignment.isEmpty() && !blank) {
      int bracket = Marks.find(text, "（", first.end(), stop);
      skipTo = bracket < 0 ? stop : bracket;
      return null;
    }
    int next = Marks.skip(text, Math.min(stop, end), end, "。； ");
    return new Closing(at, next, assignment.orElse(Assignment.NONE), false);
  }

  private boolean isBlankValue(int from, int to) {
    return Marks.skip(text, from, to, " /-—无。；") >= to;
  }
}
