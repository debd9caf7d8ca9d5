package org.qiantou.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A pack that a test makes up: the bytes of its files by path. */
final class MemorySource implements PackSource {
  private final String shown;
  private final Map<String, byte[]> files = new TreeMap<>();

  MemorySource(String shown) {
    this.shown = shown;
  }

  /** Returns the pack {@code good} of the test's resources, which can be added to. */
  static MemorySource good() {
    return new MemorySource("pack").with(Path.of("src/test/resources/packs/good"));
  }

  /** Adds the tables of a folder, in place of files of the same names. */
  MemorySource with(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(each -> each.toString().endsWith(".csv")).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  MemorySource with(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
    return this;
  }

  Map<String, byte[]> contents() {
    return files;
  }

  RulePack load() {
    return PackLoader.fromSources(List.of(this));
  }

  @Override
  public String shown() {
    return shown;
  }

  @Override
  public List<SourceFile> files(Problems problems) {
    return files.entrySet().stream()
        .map(each -> new SourceFile(each.getKey(), each.getValue().length, each::getValue))
        .toList();
  }
}
