package org.qiantou.text;

import java.util.ArrayList;
import java.util.Comparator;
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
    for (FieldWord word : pack.fieldWords()) {
      String plain = Prepared.of(word.word(), simpler).text();
      words.add(word.amount().map(FieldWord.Amount::unit).orElse(plain), word);
    }
    words.built();
  }

  /**
   * Returns the value of each field that the clauses state. A field for which they state two values
   * alike stays open; of overlapping words the longest counts.
   */
  Map<String, String> in(String text, List<Clause> clauses) {
    Map<String, Map<String, Float>> said = new HashMap<>();
    for (Clause clause : clauses) {
      for (Hit hit : longest(text, clause)) {
        said.computeIfAbsent(hit.word().field(), field -> new TreeMap<>())
            .merge(hit.word().value(), clause.weight(), Float::sum);
      }
    }
    Map<String, String> facts = new TreeMap<>();
    said.forEach((field, values) -> single(values, field, facts));
    return facts;
  }

  /**
   * The words that stand in a clause and are not denied; of overlapping ones of a field the
   * longest.
   */
  private List<Hit> longest(String text, Clause clause) {
    List<Hit> all = new ArrayList<>();
    words.find(
        text,
        clause.start(),
        clause.end(),
        (word, start, end) -> {
          if (word.amount().isPresent()) {
            double number = Numerals.before(text, start);
            if (number >= 0 && word.amount().get().holds(number)) {
              all.add(new Hit(word, start, end));
            }
          } else if (start == 0 || DENIALS.indexOf(text.charAt(start - 1)) < 0) {
            all.add(new Hit(word, start, end));
          }
        });
    all.sort(Comparator.comparingInt(hit -> hit.start() - hit.end()));
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : all) {
      if (kept.stream().noneMatch(hit::clashes)) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private record Hit(FieldWord word, int start, int end) {
    boolean clashes(Hit other) {
      return word.field().equals(other.word.field()) && start < other.end && other.start < end;
    }
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
