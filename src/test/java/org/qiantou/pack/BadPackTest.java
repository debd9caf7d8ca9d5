package org.qiantou.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code packs/bad} holds one mistake that is added to the good pack, and {@code
 * expected.txt} with what must be said of it, in Chinese and in English. To write those files anew,
 * * run with {@code JAVA_TOOL_OPTIONS=-Dqiantou.reset=true}, then read every difference.
 */
final class BadPackTest {
  private static final Path BAD = Path.of("src/test/resources/packs/bad");

  @TestFactory
  Stream<DynamicTest> saysWhereWhatAndWhatWouldBeRight() throws IOException {
    try (Stream<Path> folders = Files.list(BAD)) {
      List<Path> sorted = folders.sorted().toList();
      return sorted.stream()
          .map(each -> dynamicTest(each.getFileName().toString(), () -> check(each)));
    }
  }

  private static void check(Path folder) throws IOException {
    MemorySource pack = MemorySource.good().with(folder);
    PackException e = assertThrows(PackException.class, pack::load);
    String said = e.message(Locale.CHINESE) + "\n\n" + e.message(Locale.ENGLISH) + "\n";
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("qiantou.reset")) {
      Files.writeString(expected, said);
    }
    assertEquals(Files.readString(expected, UTF_8), said);
    assertEquals(e.getMessage(), e.message(Locale.CHINESE));
  }
}
