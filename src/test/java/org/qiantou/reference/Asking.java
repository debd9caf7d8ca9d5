package org.qiantou.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiantou.model.Field;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;
import org.qiantou.model.Topic;

/** Thinks every combination of the replies that rows name (D25). */
final class Asking {

  private static final String OTHER = "OTHER";

  private final Facts facts;
  private final String topic;
  private final Gathering gathering;

  private Asking(Facts facts, String topic) {
    this.facts = facts;
    this.topic = topic;
    gathering = new Gathering(facts);
  }

  static Answered about(Facts facts, String topic) {
    Topic asked = Objects.requireNonNull(facts.pack().topics().get(topic));
    if (facts.day().isBefore(asked.coveredFrom())) {
      return new Answered(
          Status.NO_LEAD,
          Optional.of(Reason.NOT_COVERED),
          Set.of(),
          List.of(),
          List.of(),
          Map.of());
    }
    return new Asking(facts, topic).answer();
  }

  private Answered answer() {
    Finding closed = Hearing.of(facts, gathering.on(topic));
    Set<String> kinds = gathering.kinds(topic);
    List<Map<String, String>> combinations = combinations();
    List<Answered> all = new ArrayList<>();
    for (Map<String, String> combination : combinations) {
      all.add(plain(hear(combination)));
    }
    for (String kind : kinds) {
      all.add(about(facts, kind));
    }
    Answered own = plain(closed);
    if (all.stream().map(Answered::gist).distinct().count() == 1) {
      return agreed(own, all);
    }
    Map<String, Map<String, String>> questions = questions(combinations, kinds);
    boolean catchAll = !kinds.isEmpty() && closed.carrying().stream().allMatch(Claim::residual);
    boolean lead = closed.status() == Status.RESOLVED && !catchAll;
    boolean slot = closed.reason().equals(Optional.of(Reason.DELEGATED_NOT_DESIGNATED));
    if (lead || slot) {
      return new Answered(
          own.status(), own.reason(), own.leaders(), own.findings(), List.of(), questions);
    }
    return new Answered(
        Status.DEPENDS, Optional.empty(), Set.of(), List.of(closed), all, questions);
  }

  /** The known facts carry what all replies give, if they give it too; else the replies do. */
  private static Answered agreed(Answered own, List<Answered> all) {
    boolean sameReason = all.stream().map(Answered::reason).distinct().count() == 1;
    Answered first = all.get(0);
    if (own.gist().equals(first.gist()) && (!sameReason || own.reason().equals(first.reason()))) {
      return own;
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> leaders = new TreeSet<>();
    for (Answered each : all) {
      findings.addAll(each.findings());
      leaders.addAll(each.leaders());
    }
    return new Answered(first.status(), first.reason(), leaders, findings, List.of(), Map.of());
  }

  private Finding hear(Map<String, String> replies) {
    Facts told = facts.with(replies);
    return Hearing.of(told, new Gathering(told).on(topic));
  }

  private List<Map<String, String>> combinations() {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (String field : gathering.openFields(topic)) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> each : combinations) {
        for (String value : replies(field)) {
          Map<String, String> more = new TreeMap<>(each);
          more.put(field, value);
          longer.add(more);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private List<String> replies(String code) {
    Set<String> values = gathering.values(topic, code);
    Field field = Objects.requireNonNull(facts.pack().fields().get(code));
    List<String> replies = new ArrayList<>(values);
    if (!field.exhaustive() || !values.containsAll(field.values().keySet())) {
      replies.add(OTHER);
    }
    return replies;
  }

  private Map<String, Map<String, String>> questions(
      List<Map<String, String>> combinations, Set<String> kinds) {
    Map<String, Map<String, String>> questions = new TreeMap<>();
    if (!kinds.isEmpty()) {
      Map<String, String> effects = new TreeMap<>();
      for (String kind : kinds) {
        effects.put(kind, about(facts, kind).gist());
      }
      effects.put(OTHER, effect(combinations));
      questions.put("topic", effects);
    }
    for (String field : gathering.openFields(topic)) {
      if (matters(field, combinations)) {
        Map<String, String> effects = new TreeMap<>();
        for (String value : replies(field)) {
          effects.put(
              value,
              effect(combinations.stream().filter(each -> value.equals(each.get(field))).toList()));
        }
        questions.put(field, effects);
      }
    }
    return questions;
  }

  /** A question is worth asking if two combinations that differ in it alone differ. */
  private boolean matters(String field, List<Map<String, String>> combinations) {
    Map<Map<String, String>, Set<String>> gists = new HashMap<>();
    for (Map<String, String> each : combinations) {
      Map<String, String> rest = new TreeMap<>(each);
      rest.remove(field);
      gists.computeIfAbsent(rest, key -> new TreeSet<>()).add(plain(hear(each)).gist());
    }
    return gists.values().stream().anyMatch(each -> each.size() > 1);
  }

  private String effect(List<Map<String, String>> combinations) {
    Set<String> gists = new TreeSet<>();
    for (Map<String, String> each : combinations) {
      gists.add(plain(hear(each)).gist());
    }
    return String.join(" or ", gists);
  }

  private static Answered plain(Finding finding) {
    return new Answered(
        finding.status(),
        finding.reason(),
        finding.leaders(),
        List.of(finding),
        List.of(),
        Map.of());
  }
}
