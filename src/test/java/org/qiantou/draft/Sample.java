package org.qiantou.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A document with the tasks that a person reads in it. */
record Sample(
    String file, String name, String text, Map<String, Object> expected, List<Expected> tasks) {

  /** A task that must be found: a piece of its text and who does it. */
  record Expected(
      String piece,
      List<String> lead,
      List<String> cooperating,
      List<String> responsible,
      List<String> guiding,
      LeadStatus status) {}

  static List<Sample> read(Path folder) throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
    }
    for (Path file : files) {
      Object list = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      for (Object each : (List<?>) list) {
        samples.add(of(String.valueOf(file.getFileName()), map(each)));
      }
    }
    return samples;
  }

  private static Sample of(String file, Map<String, Object> map) {
    List<Expected> tasks = new ArrayList<>();
    for (Object each : (List<?>) map.getOrDefault("tasks", List.of())) {
      Map<String, Object> task = map(each);
      tasks.add(
          new Expected(
              String.valueOf(task.get("t")),
              names(task, "lead"),
              names(task, "coop"),
              names(task, "resp"),
              names(task, "guide"),
              LeadStatus.valueOf(String.valueOf(task.get("status")))));
    }
    return new Sample(
        file, String.valueOf(map.get("name")), String.valueOf(map.get("text")), map, tasks);
  }

  /** Returns the words of a list in the sample. */
  List<String> words(String key) {
    return names(expected, key);
  }

  private static List<String> names(Map<String, Object> map, String key) {
    return ((List<?>) map.getOrDefault(key, List.of())).stream().map(String::valueOf).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
