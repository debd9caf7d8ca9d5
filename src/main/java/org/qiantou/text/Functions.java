package org.qiantou.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiantou.model.Delegation;
import org.qiantou.model.Duty;
import org.qiantou.model.Role;
import org.qiantou.pack.Function;
import org.qiantou.pack.RulePack;

/**
 * Finds the part of the work that a text is about. A complaint asks for enforcement, which needs no
 * word; another part counts if the text names it and the topic has rows for it, or if the topic has
 * rows for no other.
 */
final class Functions {

  private static final String ENFORCEMENT = "enforcement";
  private static final String ANY = "";

  private final Dictionary<String> words = new Dictionary<>();
  private final Map<String, Set<String>> byTopic = new HashMap<>();

  Functions(RulePack pack, Map<Character, Character> simpler) {
    for (Function function : pack.functions().values()) {
      function
          .words()
          .forEach(word -> words.add(Prepared.of(word, simpler).text(), function.code()));
    }
    words.built();
    Collection<Duty> duties = pack.duties().values();
    duties.stream()
        .filter(duty -> duty.role() == Role.LEAD || duty.role() == Role.SHARED)
        .forEach(duty -> add(duty.topic(), duty.function().orElse(ANY)));
    for (Delegation slot : pack.delegations().values()) {
      add(slot.topic(), slot.function().orElse(ANY));
    }
  }

  /** Returns the part of the work, if it is another than enforcement. */
  Optional<String> in(String text, String topic) {
    Set<String> own = byTopic.getOrDefault(topic, Set.of());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> named = new TreeMap<>();
    words.find(
        text, 0, text.length(), (code, start, end) -> named.merge(code, end - start, Integer::sum));
    boolean enforced = own.contains(ENFORCEMENT) || own.contains(ANY);
    if (enforced && named.containsKey(ENFORCEMENT)) {
      return Optional.empty();
    }
    Optional<String> best =
        named.entrySet().stream()
            .filter(each -> own.contains(each.getKey()))
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    if (best.isPresent() || enforced) {
      return enforced && own.contains(ENFORCEMENT) ? Optional.empty() : best;
    }
    return own.stream().findFirst();
  }

  private void add(String topic, String function) {
    byTopic.computeIfAbsent(topic, code -> new TreeSet<>()).add(function);
  }
}
