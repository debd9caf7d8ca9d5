package org.qiantou.draft;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has which part in a task, as one place of the document says it.
 *
 * @param parts the units of each part
 * @param bare whether the units stand there without any word that gives them a part
 */
record Assignment(Map<Part, NameList> parts, boolean bare) {
  static final Assignment NONE = new Assignment(Map.of(), true);

  Assignment {
    parts = Map.copyOf(parts);
  }

  static Assignment of(Part part, NameList names) {
    return new Assignment(Map.of(part, names), false);
  }

  NameList of(Part part) {
    return parts.getOrDefault(part, NameList.NONE);
  }

  boolean isEmpty() {
    return parts.values().stream().allMatch(NameList::isEmpty);
  }

  /** Adds the units of another place. */
  Assignment and(Assignment other) {
    Map<Part, NameList> all = new EnumMap<>(Part.class);
    all.putAll(parts);
    other.parts.forEach((part, names) -> all.merge(part, names, NameList::plus));
    return new Assignment(all, bare && other.bare);
  }

  /** Completes prefixes that are shared across the parts: 省生态环境厅牵头，财政厅参与. */
  Assignment completed() {
    List<Name> names =
        parts.values().stream()
            .flatMap(list -> list.names().stream())
            .sorted(Comparator.comparingInt(Name::start))
            .toList();
    Map<Integer, Name> full = new HashMap<>();
    Elision.complete(names).forEach(name -> full.put(name.start(), name));
    Map<Part, NameList> all = new EnumMap<>(Part.class);
    parts.forEach(
        (part, list) ->
            all.put(
                part,
                new NameList(
                    list.names().stream()
                        .map(name -> full.getOrDefault(name.start(), name))
                        .toList(),
                    list.open())));
    return new Assignment(all, bare);
  }
}
