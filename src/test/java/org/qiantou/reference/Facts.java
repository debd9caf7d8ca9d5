package org.qiantou.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.pack.RulePack;

/** What is known of the matter (D1 to D3). */
record Facts(
    RulePack pack,
    String function,
    Level level,
    Optional<String> district,
    LocalDate day,
    Map<String, String> fields) {

  static Facts of(RulePack pack, Matter matter, LocalDate today) {
    Level level =
        matter.level().orElse(matter.district().isPresent() ? Level.DISTRICT : Level.MUNICIPAL);
    if ("yes".equals(matter.fields().get("cross-district"))) {
      level = Level.MUNICIPAL;
    }
    Optional<String> district =
        level == Level.MUNICIPAL
            ? Optional.empty()
            : matter.district().map(name -> pack.district(name).orElseThrow().code());
    return new Facts(
        pack,
        matter.function().orElse("enforcement"),
        level,
        district,
        matter.date().orElse(today),
        matter.fields());
  }

  Facts with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(fields);
    all.putAll(more);
    return new Facts(pack, function, level, district, day, all);
  }

  /** Returns the department stated in a field; "another one" names none. */
  Optional<String> named(String field) {
    return Optional.ofNullable(fields.get(field)).filter(value -> !value.equals("OTHER"));
  }

  boolean says(String field, String value) {
    return value.equals(fields.get(field));
  }
}
