package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text is there in both languages, with the same arguments, and every key used is there. */
final class BundlesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");

  @TestFactory
  Stream<DynamicTest> bothLanguagesSayTheSame() throws IOException {
    return bundles().stream()
        .map(
            chinese ->
                DynamicTest.dynamicTest(
                    RESOURCES.relativize(chinese).toString(), () -> compare(chinese)));
  }

  @Test
  void everyTextIsWellFormed() throws IOException {
    for (Path chinese : bundles()) {
      for (Path each : List.of(chinese, english(chinese))) {
        Properties texts = read(each);
        for (String key : texts.stringPropertyNames()) {
          if (!each.toString().contains("cli/help")) {
            new MessageFormat(texts.getProperty(key), Locale.ROOT);
          }
        }
      }
    }
  }

  /** A key is used if it, or the part before its last dot, stands in a source file in quotes. */
  @Test
  void everyKeyOfTheCommandLineAndTheReportsIsUsed() throws IOException {
    String sources = sources();
    for (String bundle :
        List.of("cli/problems", "cli/lists", "report/answer", "report/check", "report/test")) {
      Properties texts = read(RESOURCES.resolve("org/qiantou/" + bundle + ".properties"));
      for (String key : new TreeSet<>(texts.stringPropertyNames())) {
        String family = key.substring(0, key.lastIndexOf('.') + 1);
        assertTrue(
            sources.contains('"' + key + '"')
                || (!family.isEmpty() && sources.contains('"' + family + '"')),
            bundle + ": nobody uses " + key);
      }
    }
  }

  /** Only examples of what tables hold are Chinese in English. */
  @Test
  void englishTextsHaveNoChineseWords() throws IOException {
    Set<String> examples =
        Set.of("department.pattern.fix", "word.empty-part.fix", "field.amount.fix");
    for (Path chinese : bundles()) {
      Properties texts = read(english(chinese));
      for (String key : texts.stringPropertyNames()) {
        assertTrue(examples.contains(key) || !hasHan(texts.getProperty(key)), chinese + ": " + key);
      }
    }
  }

  @Test
  void everyBundleSpeaksEnglish() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<Path> alone =
          files
              .filter(each -> each.toString().endsWith(".properties"))
              .filter(each -> !each.toString().endsWith("_en.properties"))
              .filter(each -> !Files.exists(english(each)))
              .toList();
      assertEquals(List.of(), alone);
    }
  }

  /** What stands between quotes in the code of these packages is said in no language. */
  @Test
  void noFixedTextStandsInTheCode() throws IOException {
    // The name of a rule of the doctrine, and how articles are cited.
    Set<String> known = Set.of("D3 未说明环节的，按监督执法", "条");
    for (String line : sources().lines().toList()) {
      for (String literal : literals(line)) {
        assertTrue(known.contains(literal) || !hasHan(literal), line);
      }
    }
  }

  private static List<String> literals(String line) {
    List<String> parts = List.of(line.split("\"", -1));
    List<String> literals = new ArrayList<>();
    boolean remark = line.strip().startsWith("*") || line.strip().startsWith("/");
    for (int i = 1; i < parts.size() && !remark; i += 2) {
      literals.add(parts.get(i));
    }
    return literals;
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
  }

  private static void compare(Path chinese) throws IOException {
    Properties zh = read(chinese);
    Properties en = read(english(chinese));
    assertEquals(new TreeSet<>(zh.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()));
    for (String key : zh.stringPropertyNames()) {
      Set<String> there = arguments(zh.getProperty(key));
      assertEquals(there, arguments(en.getProperty(key)), chinese + ": arguments of " + key);
    }
  }

  private static Set<String> arguments(String text) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < 10; i++) {
      if (text.contains("{" + i + "}")) {
        found.add("{" + i + "}");
      }
    }
    return found;
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(each -> each.toString().endsWith(".properties"))
          .filter(each -> !each.toString().endsWith("_en.properties"))
          .filter(each -> Files.exists(english(each)))
          .sorted()
          .toList();
    }
  }

  private static Path english(Path chinese) {
    String name = chinese.getFileName().toString().replace(".properties", "_en.properties");
    return chinese.resolveSibling(name);
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    List<Path> files = new ArrayList<>();
    for (String each : List.of("cli", "report", "fixture", "engine")) {
      try (Stream<Path> walk = Files.walk(SOURCES.resolve("org/qiantou/" + each))) {
        walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    for (Path each : files) {
      all.append(Files.readString(each));
    }
    return all.toString();
  }
}
