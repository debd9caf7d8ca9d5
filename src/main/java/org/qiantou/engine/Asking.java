package org.qiantou.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Impact;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;

/**
 * A matter as the caller stated it, before the doctrine fills what was left out (D2, D3).
 *
 * @param topic the code of a topic of the pack
 * @param function the code of the part of the work; null if not stated
 * @param level the level; null if not stated
 * @param district the code of a district of the pack; null if not stated
 * @param day the day
 * @param impact whether the impact is obvious
 * @param fields the facts stated
 */
public record Asking(
    String topic,
    @Nullable String function,
    @Nullable Level level,
    @Nullable String district,
    LocalDate day,
    Impact impact,
    Map<String, String> fields) {

  /** Takes a matter whose topic, district and fields are known to be the pack's. */
  static Asking of(Matter matter, String topic, Optional<String> district, LocalDate today) {
    return new Asking(
        topic,
        matter.function().orElse(null),
        matter.level().orElse(null),
        district.orElse(null),
        matter.date().orElse(today),
        matter.impact(),
        matter.fields());
  }

  /** Says whether the matter is stated to cross districts (D2). */
  public boolean isCrossing() {
    return "yes".equals(fields.get("cross-district"));
  }

  Asking on(LocalDate otherDay) {
    return new Asking(topic, function, level, district, otherDay, impact, fields);
  }
}
