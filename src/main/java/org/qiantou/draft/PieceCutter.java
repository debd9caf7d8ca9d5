package org.qiantou.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts lines where a new number begins, also in the middle: …负责）（二）…，…。2．… */
final class PieceCutter {
  private static final String ENDS = "。；：！？）”》";
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_LIST = 300;
  private static final int SHORTEST_FRONT = 12;
  private static final String FRONT_ENDS = "日知案划单表点见施办室府局厅委";

  private final List<Piece> pieces = new ArrayList<>();
  private int order;
  private final Map<Marker.Kind, Integer> last = new EnumMap<>(Marker.Kind.class);

  /** Cuts the next line of the document. */
  List<Piece> cut(Line line, int firstOrder) {
    pieces.clear();
    order = firstOrder;
    run(line);
    return List.copyOf(pieces);
  }

  private void run(Line line) {
    String text = line.text();
    Marker marker = Marker.at(text, 0, true);
    if (marker != null) {
      remember(marker);
    }
    int start = marker == null ? 0 : marker.end();
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      Marker next = depth == 0 ? inner(text, start, i, marker) : null;
      char c = text.charAt(i);
      if (next != null) {
        TooLargeException.checkItems(order);
        pieces.add(new Piece(line, start, i, marker, order++));
        remember(next);
        marker = next;
        start = next.end();
        i = start - 1;
      } else {
        depth = c == '（' ? depth + 1 : c == '）' ? Math.max(0, depth - 1) : c == '。' ? 0 : depth;
      }
    }
    pieces.add(new Piece(line, start, text.length(), marker, order++));
  }

  private @Nullable Marker inner(String text, int start, int i, @Nullable Marker current) {
    if (i == start && current == null) {
      return null;
    }
    char first = text.charAt(i);
    if (first != '（' && first != '第' && i > 0 && Character.isDigit(text.charAt(i - 1))) {
      return null;
    }
    Marker next = Marker.at(text, i, false);
    if (next == null || next.end() >= text.length()) {
      return null;
    }
    if (next.kind() == Marker.Kind.ARTICLE) {
      boolean fresh = i > start && text.charAt(i - 1) == '。';
      return fresh && expected(next) ? next : null;
    }
    boolean afterEnd = i > start && ENDS.indexOf(text.charAt(i - 1)) >= 0;
    boolean afterHeading = i - start <= LONGEST_HEADING && current != null && next.ordinal() == 1;
    boolean mid =
        text.charAt(i) == '（'
            || next.kind() == Marker.Kind.CHINESE
            || (next.kind() == Marker.Kind.NUMBER && text.charAt(next.end() - 1) == '.');
    if (i == start) {
      return afterHeading && current != null && current.kind() != next.kind() ? next : null;
    }
    if (followsHeading(text, start, i, current, next)
        || followsUnit(text, start, i, next)
        || beginsBody(text, i, current, next)) {
      return next;
    }
    boolean fits = afterEnd || (afterHeading && mid && noMark(text, start, i));
    return fits && expected(next) ? next : null;
  }

  /** 五、强化保障（十四）落实…: the items go on counting across the chapters. */
  private boolean followsHeading(
      String text, int start, int i, @Nullable Marker current, Marker next) {
    return current != null
        && current.kind() == Marker.Kind.CHINESE
        && next.kind() == Marker.Kind.CHINESE_BRACKETED
        && i - start > 3
        && i - start <= LONGEST_HEADING
        && next.ordinal() > last.getOrDefault(next.kind(), 0)
        && noMark(text, start, i);
  }

  /** 责任单位：甲、乙（四）实施…: the next number may follow a list of units at once. */
  private boolean followsUnit(String text, int start, int i, Marker next) {
    int before = last.getOrDefault(next.kind(), 0);
    boolean counts = before > 0 && next.ordinal() == before + 1;
    boolean sure = text.charAt(i) == '（' || text.charAt(next.end() - 1) == '.';
    int colon =
        counts && sure ? Marks.findLast(text, '：', Math.max(start, i - LONGEST_LIST), i) : -1;
    return colon > start
        && LabelParser.endingAt(text, start, colon)
        && UnitLike.complete(text, colon + 1 + Marks.lastMark(text.substring(colon + 1, i)), i);
  }

  /** …2024年3月12日一、牵头…: the first chapter may follow the front matter at once. */
  private static boolean beginsBody(String text, int i, @Nullable Marker current, Marker next) {
    return current == null
        && next.kind() == Marker.Kind.CHINESE
        && next.ordinal() == 1
        && i > SHORTEST_FRONT
        && FRONT_ENDS.indexOf(text.charAt(i - 1)) >= 0;
  }

  private static boolean noMark(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("，。；：、".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The first of its kind, or the one after the last: anything else is a reference (第（二）项). */
  private boolean expected(Marker marker) {
    int before = last.getOrDefault(marker.kind(), 0);
    return marker.ordinal() == 1 || marker.ordinal() == before + 1 || before == 0;
  }

  private void remember(Marker marker) {
    last.put(marker.kind(), marker.ordinal());
    for (Marker.Kind kind : Marker.Kind.values()) {
      boolean deeper = kind.compareTo(marker.kind()) > 0 && kind != Marker.Kind.NUMBER;
      if (deeper && kind != Marker.Kind.ARTICLE && kind != Marker.Kind.CHINESE_BRACKETED) {
        last.remove(kind);
      }
    }
  }
}
