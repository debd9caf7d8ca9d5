package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mends lines that were broken at the margin, as in text that was copied from a PDF. */
final class LineJoiner {
  private static final int SHORTEST = 15;
  private static final int WIDEST = 60;
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_BRACKET = 200;
  private static final String STOPS = "。；：！？|”";

  private final List<Line> lines;
  private final int margin;

  private LineJoiner(List<Line> lines) {
    this.lines = lines;
    this.margin = margin(lines);
  }

  static List<Line> join(List<Line> lines) {
    return new LineJoiner(lines).run();
  }

  private List<Line> run() {
    List<Line> out = new ArrayList<>();
    List<Line> parts = new ArrayList<>();
    for (Line line : lines) {
      if (!parts.isEmpty() && !goesOn(parts, line)) {
        out.add(one(parts));
        parts.clear();
      }
      parts.add(line);
    }
    if (!parts.isEmpty()) {
      out.add(one(parts));
    }
    return out;
  }

  private boolean goesOn(List<Line> parts, Line next) {
    String before = parts.get(parts.size() - 1).text();
    char last = before.isEmpty() ? '。' : before.charAt(before.length() - 1);
    boolean newItem = Marker.at(next.text(), 0, true) != null || startsWithLabel(next.text());
    if (openBracket(before) && closesFirst(next.text())) {
      return true;
    }
    if (newItem || STOPS.indexOf(last) >= 0) {
      return false;
    }
    return last == '、'
        || last == '，'
        || (margin > 0 && before.length() >= margin - 3)
        || breaksUnit(before, next.text());
  }

  /** A line that ends in the middle of a list of units: 市水利局、市生⏎态环境局. */
  private static boolean breaksUnit(String before, String next) {
    int mark = Marks.lastMark(before);
    int head = before.length() - mark;
    boolean list = mark > 0 && "、，".indexOf(before.charAt(mark - 1)) >= 0;
    if (!list || head == 0 || head > LONGEST_NAME || before.length() < SHORTEST) {
      return false;
    }
    boolean inList =
        NameSplitter.split(Clean.of(before), unitsFrom(before, mark - 1), mark - 1).isPresent();
    String name = before.substring(mark) + next.substring(0, Math.min(next.length(), LONGEST_NAME));
    return inList
        && !UnitLike.complete(before, mark, before.length())
        && UnitScanner.end(name, 0, name.length()) > head;
  }

  /** Returns where the unit begins that ends at a place. */
  private static int unitsFrom(String text, int end) {
    return Marks.lastMark(text.substring(0, end).replace('：', '，').replace('（', '，'));
  }

  private static boolean startsWithLabel(String text) {
    List<LabelParser.Label> labels = LabelParser.find(text, 0, Math.min(text.length(), 24));
    return !labels.isEmpty() && labels.get(0).start() <= 1;
  }

  private static boolean openBracket(String text) {
    int depth = 0;
    int from = Math.max(0, text.length() - LONGEST_BRACKET);
    for (int i = from; i < text.length(); i++) {
      depth += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' && depth > 0 ? -1 : 0;
    }
    return depth > 0;
  }

  private static boolean closesFirst(String text) {
    int open = text.indexOf('（');
    int close = text.indexOf('）');
    boolean numbered = open == 0 && Marker.at(text, 0, true) != null;
    return close >= 0 && !numbered && (open < 0 || close < open || open < close);
  }

  private static Line one(List<Line> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.clean().original()));
    return new Line(Clean.of(text.toString()), parts.get(0).place(), parts.get(0).centred());
  }

  /** Returns the length at which most unfinished lines break, or 0 if they do not. */
  private static int margin(List<Line> lines) {
    Map<Integer, Integer> lengths = new TreeMap<>();
    int unfinished = 0;
    for (Line line : lines) {
      int length = line.length();
      if (length >= SHORTEST && STOPS.indexOf(line.text().charAt(length - 1)) < 0) {
        lengths.merge(length, 1, Integer::sum);
        unfinished++;
      }
    }
    int best = 0;
    int bestCount = 0;
    for (int length : lengths.keySet()) {
      int count = 0;
      for (int near = length - 2; near <= length + 1; near++) {
        count += lengths.getOrDefault(near, 0);
      }
      if (count > bestCount) {
        best = length;
        bestCount = count;
      }
    }
    return unfinished >= 4 && bestCount * 2 > unfinished && best <= WIDEST ? best : 0;
  }
}
