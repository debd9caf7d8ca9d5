package org.qiantou.draft;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.draft.source.Place;
import org.qiantou.model.Message;
import org.qiantou.model.Span;

/** Collects the findings of a document and gives each its place and its fingerprint. */
final class Findings {
  private static final int LENGTH = 20;

  private final IdentityHashMap<Clean, Place> places;
  private final Departments departments;
  private final List<Finding> found = new ArrayList<>();

  Findings(IdentityHashMap<Clean, Place> places, Departments departments) {
    this.places = places;
    this.departments = departments;
  }

  Departments departments() {
    return departments;
  }

  List<Finding> all() {
    return List.copyOf(found);
  }

  static Message text(String key, Object... args) {
    return Message.of(DraftCheck.TEXTS, key, args);
  }

  /** Files a finding about a task as a whole. */
  void add(
      FindingRule rule, Severity severity, Examined task, Message message, @Nullable Message fix) {
    add(rule, severity, task, task.task().location(), "", message, fix);
  }

  /** Files a finding about a name in a task. */
  void add(
      FindingRule rule,
      Severity severity,
      Examined task,
      Name name,
      Message message,
      @Nullable Message fix) {
    add(rule, severity, task, at(name, task), name.plain(), message, fix);
  }

  /** Files a finding about the whole document. */
  void add(FindingRule rule, Severity severity, Location location, String about, Message message) {
    String mark = mark(rule.id() + "\n" + about);
    found.add(
        new Finding(rule, severity, Optional.empty(), location, message, Optional.empty(), mark));
  }

  private void add(
      FindingRule rule,
      Severity severity,
      Examined task,
      Location location,
      String about,
      Message message,
      @Nullable Message fix) {
    String mark = mark(rule.id() + "\n" + about + "\n" + plain(task.task().text()));
    found.add(
        new Finding(
            rule,
            severity,
            Optional.of(task.task().id()),
            location,
            message,
            Optional.ofNullable(fix),
            mark));
  }

  private Location at(Name name, Examined task) {
    Place place = places.get(name.source());
    if (place == null) {
      return task.task().location();
    }
    int[] at = name.source().at();
    return new Location(place, new Span(at[name.start()], name.source().originalEnd(name.end())));
  }

  /** Only what is written counts, not how it is spaced or marked. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String clean = Clean.of(text).text();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String mark(String text) {
    return Hashing.sha256()
        .hashString(text, StandardCharsets.UTF_8)
        .toString()
        .substring(0, LENGTH);
  }
}
