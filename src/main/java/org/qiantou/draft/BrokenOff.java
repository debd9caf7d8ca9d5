package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out what breaks off, at the end of an excerpt or in a copy: it may have named somebody.
 */
final class BrokenOff {
  private static final String STOPS = "。；！？）”";

  private BrokenOff() {}

  static List<Found> without(List<Found> found, Node root) {
    List<Found> kept = new ArrayList<>(found);
    int last = kept.size() - 1;
    if (last > 0 && !isClosed(kept.get(last)) && breaksOff(kept.get(last))) {
      List<Slice> slices = kept.get(last).slices();
      if (slices.get(slices.size() - 1).order() == lastOrder(root)) {
        kept.remove(last);
      }
    }
    long whole = kept.stream().filter(each -> !breaksOff(each)).count();
    boolean documentStops = kept.size() > 2 && whole * 3 >= kept.size() * 2L;
    kept.removeIf(
        each ->
            documentStops
                && each.source() == Found.How.NOBODY
                && breaksOff(each)
                && isSentence(each));
    return kept;
  }

  private static boolean isClosed(Found task) {
    return task.source() != Found.How.INHERITED && task.source() != Found.How.NOBODY;
  }

  private static boolean breaksOff(Found task) {
    Slice end = task.slices().get(task.slices().size() - 1);
    String text = end.text();
    boolean toTheEnd = end.end() == end.line().length() && !text.isEmpty();
    return toTheEnd && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isSentence(Found task) {
    String text = task.slices().get(task.slices().size() - 1).text();
    return text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
  }

  private static int lastOrder(Node node) {
    int last = node.pieces.isEmpty() ? 0 : node.pieces.get(node.pieces.size() - 1).order();
    for (Node child : node.children) {
      last = Math.max(last, lastOrder(child));
    }
    return last;
  }
}
