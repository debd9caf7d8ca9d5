package org.qiantou.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Duty;
import org.qiantou.model.Field;
import org.qiantou.model.Topic;

/** Refuses topics with so many open facts that their combinations cannot be thought (D25). */
final class OpenFields {
  private static final int MOST = 256;

  private final Map<String, Field> fields;
  private final Map<String, Map<String, Set<String>>> named = new HashMap<>();

  OpenFields(
      Map<String, Field> fields, Collection<Duty> duties, Collection<Delegation> delegations) {
    this.fields = fields;
    for (Duty each : duties) {
      note(each.topic(), each.conditions());
    }
    for (Delegation each : delegations) {
      note(each.topic(), each.conditions());
    }
  }

  /** Tells of the topmost topics that exceed the limit; those below exceed it with them. */
  void check(Map<String, Topic> topics, Tables tables, Problems problems) {
    Set<String> told = new HashSet<>();
    for (String topic : topics.keySet()) {
      Map<String, Set<String>> values = onPath(topic);
      long combinations = combinations(values);
      if (combinations > MOST) {
        told.add(topic);
        if (!told.contains(Codes.above(topic))) {
          tables
              .row(Table.TOPICS, topic)
              .ifPresent(row -> tell(row, combinations, values, problems));
        }
      }
    }
  }

  private void tell(
      Row row, long combinations, Map<String, Set<String>> values, Problems problems) {
    problems.add(
        row.spot("code"),
        row.text("code"),
        "topic.combinations",
        combinations,
        MOST,
        factors(values));
  }

  private void note(String topic, Set<Condition> conditions) {
    for (Condition condition : conditions) {
      named.putIfAbsent(topic, new TreeMap<>());
      add(named.getOrDefault(topic, Map.of()), condition.field(), condition.values());
    }
  }

  private Map<String, Set<String>> onPath(String topic) {
    Map<String, Set<String>> values = new TreeMap<>();
    for (String each = topic; !each.isEmpty(); each = Codes.above(each)) {
      for (Map.Entry<String, Set<String>> own : named.getOrDefault(each, Map.of()).entrySet()) {
        add(values, own.getKey(), own.getValue());
      }
    }
    return values;
  }

  private static void add(Map<String, Set<String>> values, String field, Collection<String> more) {
    values.putIfAbsent(field, new TreeSet<>());
    values.getOrDefault(field, Set.of()).addAll(more);
  }

  private long combinations(Map<String, Set<String>> values) {
    long product = 1;
    for (Map.Entry<String, Set<String>> each : values.entrySet()) {
      product = Math.min(product * replies(each.getKey(), each.getValue()), Integer.MAX_VALUE);
    }
    return product;
  }

  /** Counts the replies that rows name, and "other" where there is such a reply. */
  private int replies(String code, Set<String> values) {
    @Nullable Field field = fields.get(code);
    boolean complete =
        field != null && field.exhaustive() && values.containsAll(field.values().keySet());
    return values.size() + (complete ? 0 : 1);
  }

  private List<String> factors(Map<String, Set<String>> values) {
    List<String> factors = new ArrayList<>();
    values.forEach((field, own) -> factors.add(field + " " + replies(field, own)));
    return factors;
  }
}
