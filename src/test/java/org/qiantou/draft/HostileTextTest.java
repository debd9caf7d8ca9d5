package org.qiantou.draft;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantou.draft.source.SourceException;
import org.qiantou.pack.PackLoader;

/** Text that repeats itself must be read in time proportional to its length. */
final class HostileTextTest {
  private static final DraftCheck CHECK = DraftCheck.with(PackLoader.builtIn());
  private static final int LENGTH = 199_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "治",
        "（",
        "）",
        "（）",
        "由市生态环境局",
        "市生态环境局、",
        "（市生态环境局负责）",
        "（市生态环境局",
        "责任单位：",
        "责任单位：市水利局。",
        "各区县要加强监管。",
        "市水利局负责巡查；",
        "（一）加强监管。（二）",
        "1.加强监管。",
        "市、",
        "等",
        "排在第一位的为牵头单位。",
        "以下均需各区县政府落实。",
        "负责",
        "1|市水利局|\n",
        "市水利局\n",
        "各",
        "和"
      })
  void endsInTime(String piece) {
    byte[] text = piece.repeat(LENGTH / piece.length()).getBytes(StandardCharsets.UTF_8);
    assertTimeout(ofSeconds(10), () -> check(text));
  }

  private static void check(byte[] text) {
    try {
      CHECK.check(new ByteArrayInputStream(text), "长文.txt");
    } catch (SourceException e) {
      // A document that is too large is refused in one line.
    }
  }
}
