package org.qiantou.engine;

import org.qiantou.model.Message;

/** The texts of the engine, in every language. */
final class Wording {

  private Wording() {}

  /** Returns a text with its arguments. */
  static Message text(String key, Object... args) {
    return Message.of("org.qiantou.engine.doctrine", key, args);
  }
}
