package org.qiantou.draft.source;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to be put into an XML text, by the place; nothing is ever taken out. */
final class Splices {

  private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

  /** What goes in at one place: comments that end there before those that begin. */
  private static final class Cut {
    String before = "";
    final StringBuilder ends = new StringBuilder();
    final StringBuilder starts = new StringBuilder();
    String after = "";
  }

  /** Puts a mark at a place. */
  void mark(int place, boolean end, String mark) {
    Cut cut = cuts.computeIfAbsent(place, missing -> new Cut());
    (end ? cut.ends : cut.starts).append(mark);
  }

  /** Puts words around all marks at a place, which must be the same for all of them. */
  void around(int place, String before, String after) {
    Cut cut = cuts.computeIfAbsent(place, missing -> new Cut());
    cut.before = before;
    cut.after = after;
  }

  /** Puts words at a place, once. */
  void once(int place, String words) {
    cuts.computeIfAbsent(place, missing -> new Cut()).before = words;
  }

  String apply(String xml) {
    StringBuilder result = new StringBuilder(xml.length() + 256 * cuts.size());
    int at = 0;
    @Nullable Integer place = cuts.isEmpty() ? null : cuts.firstKey();
    while (place != null) {
      Cut cut = cuts.get(place);
      result.append(xml, at, place);
      if (cut != null) {
        result.append(cut.before).append(cut.ends).append(cut.starts).append(cut.after);
      }
      at = place;
      place = cuts.higherKey(place);
    }
    return result.append(xml, at, xml.length()).toString();
  }
}
