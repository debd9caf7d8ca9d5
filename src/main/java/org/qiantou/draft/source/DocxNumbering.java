package org.qiantou.draft.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the lists of a docx as Word does. Lists of one definition go on counting together, unless
 * one says that it starts anew.
 */
final class DocxNumbering {

  private static final int LEVELS = 9;

  private final DocxLists lists;

  /** How far each definition has counted, by its id; {@link #UNUSED} where it has not. */
  private final Map<Integer, int[]> counters = new HashMap<>();

  private static final int UNUSED = Integer.MIN_VALUE;

  private final Set<Integer> begun = new HashSet<>();

  DocxNumbering(DocxLists lists) {
    this.lists = lists;
  }

  /**
   * A number in front of a paragraph.
   *
   * @param tight whether the text follows without a blank
   */
  record Label(String text, boolean tight) {}

  /** Counts on and returns the number of the next paragraph; empty for a bullet. */
  Optional<Label> next(DocxProperties properties) {
    DocxLists.@Nullable Numbering list =
        properties.numbering == null ? null : lists.list(properties.numbering);
    if (list == null) {
      return Optional.empty();
    }
    int level = level(properties, list);
    int[] counter = counters.computeIfAbsent(list.definition(), id -> unused());
    if (begun.add(list.id())) {
      begin(list, counter);
    }
    counter[level] = counter[level] == UNUSED ? list.start(level) : counter[level] + 1;
    restartBelow(level, counter, list);
    return label(level, counter, list);
  }

  /** A style may be tied to a level of its list. */
  private int level(DocxProperties properties, DocxLists.Numbering list) {
    if (properties.level == null && properties.style != null) {
      for (int i = 0; i < LEVELS; i++) {
        if (list.level(i).style.equals(properties.style)) {
          return i;
        }
      }
    }
    return properties.level == null ? 0 : properties.level;
  }

  /** A list that says where a level starts does so when it is first used. */
  private static void begin(DocxLists.Numbering list, int[] counter) {
    for (int level : list.starts().keySet()) {
      Arrays.fill(counter, level, LEVELS, UNUSED);
    }
  }

  private static void restartBelow(int level, int[] counter, DocxLists.Numbering list) {
    for (int i = level + 1; i < LEVELS; i++) {
      if (list.level(i).restartAfter < 0 || level < list.level(i).restartAfter) {
        counter[i] = UNUSED;
      }
    }
  }

  private static Optional<Label> label(int level, int[] counter, DocxLists.Numbering list) {
    DocxLevel own = list.level(level);
    if (own.format.equals("bullet") || own.hidden) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < own.pattern.length(); i++) {
      char c = own.pattern.charAt(i);
      int place = c == '%' && i + 1 < own.pattern.length() ? own.pattern.charAt(i + 1) - '1' : -1;
      if (place >= 0 && place < LEVELS) {
        text.append(number(list, place, counter[place], own.legal));
        i++;
      } else {
        text.append(c);
      }
    }
    String label = Blanks.strip(text.toString());
    return label.isEmpty() ? Optional.empty() : Optional.of(new Label(label, own.tight));
  }

  private static String number(DocxLists.Numbering list, int level, int count, boolean legal) {
    String format = legal ? "decimal" : list.level(level).format;
    int number = count == UNUSED ? list.start(level) : count;
    return format.equals("none") ? "" : DocxNumerals.write(number, format);
  }

  private static int[] unused() {
    int[] counter = new int[LEVELS];
    Arrays.fill(counter, UNUSED);
    return counter;
  }
}
