package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks that the text of one item itself holds, and what of it nobody is given. */
final class ItemTasks {
  private static final int LONGEST_TITLE = 45;
  private static final List<String> FIELDS = Facts.words("task-fields");

  final Node node;
  final List<Closed> closed = new ArrayList<>();
  final List<Slice> open = new ArrayList<>();

  /**
   * A task that a bracket or labels end.
   *
   * @param slices its text
   * @param assignment who does it
   * @param alone whether the bracket or labels are a paragraph of their own
   * @param order the place of the bracket or labels in the document
   */
  record Closed(List<Slice> slices, Assignment assignment, boolean alone, int order) {}

  private ItemTasks(Node node) {
    this.node = node;
  }

  static ItemTasks of(Node node) {
    ItemTasks tasks = new ItemTasks(node);
    node.pieces.forEach(tasks::add);
    tasks.takeBody();
    return tasks;
  }

  /** Returns what is closed last. */
  @Nullable Closed last() {
    return closed.isEmpty() ? null : closed.get(closed.size() - 1);
  }

  /** （一）加强管理（市公安局负责）: what stands below such a title is the same task. */
  private void takeBody() {
    Closed last = last();
    if (last == null || node.marker == null || open.isEmpty() || !isTitle(last.slices())) {
      return;
    }
    if (open.get(0).start() == 0 && SentenceTasks.find(open).isEmpty()) {
      List<Slice> slices = new ArrayList<>(last.slices());
      slices.addAll(open);
      open.clear();
      closed.set(
          closed.size() - 1, new Closed(slices, last.assignment(), last.alone(), last.order()));
    }
  }

  private static boolean isTitle(List<Slice> slices) {
    String text = slices.size() == 1 ? slices.get(0).text() : "";
    return !text.isEmpty()
        && text.length() <= LONGEST_TITLE
        && Marks.next(text, 0, text.length(), "。；") == text.length();
  }

  private void add(Piece piece) {
    if (piece.marker() == null && node.marker != null && isFoot(piece)) {
      return;
    }
    Optional<Assignment> all = SentenceTasks.forAllAbove(piece);
    if (all.isPresent()) {
      close(new Closing(piece.start(), piece.end(), all.get(), false), true, piece.order());
      return;
    }
    int at = piece.start();
    for (Closing closing : ClosingFinder.find(piece)) {
      Slice before = Slice.of(piece, at, closing.start());
      boolean alone = before.isBlank() && at == piece.start() && piece.marker() == null;
      if (!before.isBlank()) {
        open.add(before);
      }
      close(closing, alone, piece.order());
      at = closing.end();
    }
    Slice rest = Slice.of(piece, at, piece.end());
    if (!rest.isBlank()) {
      rest(rest);
    }
  }

  /** A date or a signature under the last item. */
  private static boolean isFoot(Piece piece) {
    String text = piece.line().text();
    boolean dated = text.length() <= 12 && Dates.of(text).isPresent();
    return dated
        || (text.length() <= 40 && !Title.units(piece.line().clean().original()).isEmpty());
  }

  private void close(Closing closing, boolean alone, int order) {
    if (open.isEmpty() && !closed.isEmpty()) {
      Closed last = closed.remove(closed.size() - 1);
      closed.add(
          new Closed(
              last.slices(),
              last.assignment().and(closing.assignment()).completed(),
              last.alone(),
              last.order()));
    } else {
      closed.add(new Closed(List.copyOf(open), closing.assignment(), alone, order));
      open.clear();
    }
  }

  /** A field of the task, such as 整改措施：…, belongs to it although it stands behind 责任单位. */
  private void rest(Slice slice) {
    String text = slice.text();
    boolean field =
        FIELDS.stream()
            .anyMatch(word -> text.startsWith(word) && text.startsWith("：", word.length()));
    boolean inField = !closed.isEmpty() && endsWithField(closed.get(closed.size() - 1));
    if ((field || inField) && !closed.isEmpty() && open.isEmpty()) {
      Closed last = closed.remove(closed.size() - 1);
      List<Slice> slices = new ArrayList<>(last.slices());
      if (!word(text, "时限", "时间", "期限", "责任人")) {
        slices.add(slice);
      }
      closed.add(new Closed(slices, last.assignment(), last.alone(), last.order()));
    } else {
      open.add(slice);
    }
  }

  /** 整改措施： alone in a line; what must be done comes in the next. */
  private static boolean endsWithField(Closed last) {
    String text = last.slices().isEmpty() ? "" : last.slices().get(last.slices().size() - 1).text();
    return text.endsWith("：") && FIELDS.contains(text.substring(0, text.length() - 1));
  }

  private static boolean word(String text, String... words) {
    for (String each : words) {
      int at = text.indexOf(each);
      if (at >= 0 && at < 8) {
        return true;
      }
    }
    return false;
  }
}
