package org.qiantou.cli.batch;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A record as it was cut from the input: one line, or several of a CSV whose cells hold line
 * breaks.
 *
 * @param lines its lines, at least one
 */
record Raw(List<Line> lines) {

  Raw {
    lines = ImmutableList.copyOf(lines);
  }

  static Raw of(Line line) {
    return new Raw(List.of(line));
  }

  int number() {
    return lines.get(0).number();
  }

  int size() {
    return lines.stream().mapToInt(each -> each.bytes().length).sum();
  }

  String text() throws BadRecordException {
    if (lines.size() == 1) {
      return lines.get(0).text();
    }
    StringBuilder text = new StringBuilder(lines.get(0).text());
    for (Line each : lines.subList(1, lines.size())) {
      text.append('\n').append(each.text());
    }
    return text.toString();
  }
}
