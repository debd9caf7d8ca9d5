package org.qiantou.pack;

import java.util.ArrayList;
import java.util.List;
import org.qiantou.model.Message;

/** Collects the mistakes of a pack. */
final class Problems {
  private static final String BUNDLE = "org.qiantou.pack.problems";

  private final List<PackProblem> all = new ArrayList<>();

  /** Notes a mistake whose remedy stands in the bundle under {@code key.fix}. */
  void add(Spot spot, String value, String key, Object... args) {
    add(spot, value, message(key, args), message(key + ".fix", args));
  }

  void add(Spot spot, String value, Message what, Message remedy) {
    all.add(
        new PackProblem(spot.file(), spot.line(), spot.column(), spot.name(), value, what, remedy));
  }

  int count() {
    return all.size();
  }

  /** Throws if there is any. */
  void raise() {
    if (!all.isEmpty()) {
      throw new PackException(all.stream().sorted().distinct().toList());
    }
  }

  static Message message(String key, Object... args) {
    return Message.of(BUNDLE, key, args);
  }
}
