package org.qiantou.draft;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
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
    parts = Maps.immutableEnumMap(parts);
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

  /** Says whether a list of those who act is left open (等). */
  boolean isOpen() {
    return parts.values().stream().anyMatch(NameList::open);
  }

  /** Adds the units of another place. */
  Assignment and(Assignment other) {
    Map<Part, NameList> all = new EnumMap<>(Part.class);
    all.putAll(parts);
    other.parts.forEach((part, names) -> all.merge(part, names, NameList::plus));
    return new Assignment(all, bare && other.bare);
  }

  Assignment without(Part part) {
    Map<Part, NameList> rest = new EnumMap<>(Part.class);
    rest.putAll(parts);
    rest.remove(part);
    return new Assignment(rest, bare);
  }

  /** Adds units of another place that are not named here in any part. */
  Assignment andNew(Assignment other) {
    Assignment all = this;
    for (Map.Entry<Part, NameList> entry : other.parts.entrySet()) {
      List<Name> fresh =
          entry.getValue().names().stream().filter(name -> !names(name.plain())).toList();
      all = all.and(of(entry.getKey(), new NameList(fresh, false)));
    }
    return all;
  }

  private boolean names(String plain) {
    return parts.values().stream()
        .anyMatch(list -> list.names().stream().anyMatch(name -> name.plain().equals(plain)));
  }

  /** Completes prefixes that are shared across the parts: 省生态环境厅牵头，财政厅参与. */
  Assignment completed() {
    IdentityHashMap<Name, Name> full = new IdentityHashMap<>();
    List<Name> names = new ArrayList<>();
    parts.values().forEach(list -> names.addAll(list.names()));
    IdentityHashMap<Clean, Integer> order = new IdentityHashMap<>();
    names.forEach(name -> order.putIfAbsent(name.source(), order.size()));
    names.sort(
        Comparator.comparing((Name name) -> order.getOrDefault(name.source(), 0))
            .thenComparing(Name::start));
    List<Name> completed = Elision.across(names);
    for (int i = 0; i < names.size(); i++) {
      full.put(names.get(i), completed.get(i));
    }
    Map<Part, NameList> all = new EnumMap<>(Part.class);
    parts.forEach((part, list) -> all.put(part, list.map(name -> full.getOrDefault(name, name))));
    return new Assignment(all, bare);
  }
}
