package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of facts about policy documents; product data, which a rule pack cannot replace. */
final class Facts {
  private Facts() {}

  /** Reads {@code rules/draft/NAME.csv}, whose header must be exactly these columns. */
  static List<List<String>> read(String name, String... columns) {
    String file = "/org/qiantou/rules/draft/" + name + ".csv";
    try (InputStream in = Facts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return rows(file, text, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Reads a table of one column. */
  static List<String> words(String name) {
    return read(name, "word").stream().map(row -> row.get(0)).toList();
  }

  private static List<List<String>> rows(String file, String text, String... columns) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    boolean header = true;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.strip().split(",", -1));
      if (header) {
        check(cells.equals(List.of(columns)), file, number, "columns must be " + List.of(columns));
        header = false;
        continue;
      }
      check(cells.size() == columns.length, file, number, "needs " + columns.length + " cells");
      rows.add(cells);
    }
    return rows.build();
  }

  private static void check(boolean fine, String file, int line, String rule) {
    if (!fine) {
      throw new IllegalStateException(file + ":" + line + ": " + rule);
    }
  }
}
