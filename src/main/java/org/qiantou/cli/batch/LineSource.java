package org.qiantou.cli.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that can be given back, to be read once more. */
final class LineSource {

  private final LineReader reader;
  private final Deque<Line> again = new ArrayDeque<>();

  LineSource(LineReader reader) {
    this.reader = reader;
  }

  @Nullable Line next() throws IOException {
    @Nullable Line line = again.poll();
    return line == null ? reader.next() : line;
  }

  void giveBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      again.addFirst(lines.get(i));
    }
  }
}
