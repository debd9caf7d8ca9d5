package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Loads the folder {@code rules} as it stands and names every mistake in it. */
final class BuiltInPackTest {

  @Test
  void hasNoMistakes() {
    try {
      PackLoader.load(List.of(Path.of("rules")));
    } catch (PackException e) {
      fail(e.problems().size() + " mistakes:\n" + e.message(Locale.CHINESE));
    }
  }
}
