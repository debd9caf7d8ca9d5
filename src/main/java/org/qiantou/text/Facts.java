package org.qiantou.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qiantou.pack.FieldWord;
import org.qiantou.pack.RulePack;

/** Finds the facts that a text states: the values of fields, by the words for them. */
final class Facts {

  private static final String DENIALS = "不非没未";

  private final Dictionary<FieldWord> words = new Dictionary<>();

  Facts(RulePack pack, Map<Character, Character> simpler) {
    pack.fieldWords()
        .forEach(word -> words.add(Prepared.of(word.word(), simpler).text(), word));
    words.built();
  }

  /**
   * Returns the value of each field that the clauses state. A field for which they state two values
   * alike stays open; of overlapping words the longest counts.
   */
  Map<String, String> in(String text, List<Clause> clauses) {
    Map<String, Map<String, Float>> said = new HashMap<>();
    for (Clause clause : clauses) {
      longest(text, clause)
          .forEach(
              (place, word) ->
                  said.computeIfAbsent(word.field(), field -> new TreeMap<>())
                      .merge(word.value(), clause.weight(), Float::sum));
    }
    Map<String, String> facts = new TreeMap<>();
    said.forEach((field, values) -> single(values, field, facts));
    return facts;
  }

  private Map<Integer, FieldWord> longest(String text, Clause clause) {
    Map<Integer, FieldWord> byEnd = new HashMap<>();
    Map<String, int[]> covered = new HashMap<>();
    words.find(
        text,
        clause.start(),
        clause.end(),
        (word, start, end) -> {
          boolean denied = start > 0 && DENIALS.indexOf(text.charAt(start - 1)) >= 0;
          int[] before = covered.get(word.field());
          boolean overlaps = before != null && start < before[1];
          if (denied || (overlaps && end - start <= before[1] - before[0])) {
            return;
          }
          if (overlaps) {
            byEnd.remove(before[2]);
          }
          int slot = end * 64 + Math.floorMod(word.field().hashCode(), 64);
          covered.put(word.field(), new int[] {start, end, slot});
          byEnd.put(slot, word);
        });
    return byEnd;
  }

  private static void single(Map<String, Float> values, String field, Map<String, String> facts) {
    String best = "";
    float most = 0;
    boolean tie = false;
    for (Map.Entry<String, Float> each : values.entrySet()) {
      tie = each.getValue() == most || (tie && each.getValue() < most);
      if (each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
        tie = false;
      }
    }
    if (!tie && !best.isEmpty()) {
      facts.put(field, best);
    }
  }
}
