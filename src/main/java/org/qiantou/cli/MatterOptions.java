package org.qiantou.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.input.MatterKeys;
import org.qiantou.model.Matter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a caller states of one matter. */
final class MatterOptions {

  private final Map<String, Object> stated = new TreeMap<>();

  @Parameters(arity = "0..1", paramLabel = "TEXT", descriptionKey = "text")
  void text(@Nullable String value) {
    state("text", value);
  }

  @Option(names = "--topic", paramLabel = "CODE", descriptionKey = "topic")
  void topic(@Nullable String value) {
    state("topic", value);
  }

  @Option(names = "--function", paramLabel = "CODE", descriptionKey = "function")
  void function(@Nullable String value) {
    state("function", value);
  }

  @Option(names = "--level", paramLabel = "MUNICIPAL|DISTRICT", descriptionKey = "level")
  void level(@Nullable String value) {
    state("level", value);
  }

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "district")
  void district(@Nullable String value) {
    state("district", value);
  }

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
  void date(@Nullable String value) {
    state("date", value);
  }

  @Option(names = "--impact", paramLabel = "OBVIOUS|NOT_OBVIOUS|UNKNOWN", descriptionKey = "impact")
  void impact(@Nullable String value) {
    state("impact", value);
  }

  @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "set")
  void fields(@Nullable Map<String, String> value) {
    state("fields", value);
  }

  /** Returns the keys of what is stated, in alphabetical order. */
  List<String> keys() {
    return List.copyOf(stated.keySet());
  }

  Matter matter() {
    return MatterKeys.matter(stated);
  }

  /** An option that is not given has no value. */
  private void state(String key, @Nullable Object value) {
    if (value != null) {
      stated.put(key, value);
    }
  }
}
