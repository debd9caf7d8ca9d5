package org.qiantou.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables in the folder {@code rules} as they are written, for columns that no answer needs. */
final class BuiltInTables {

  private BuiltInTables() {}

  /** Returns the keys of the rows that have something in a column. */
  static Set<String> keysWith(String table, String key, String column) {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("rules", table))) {
      for (Path file : files.toList()) {
        CsvReader reader =
            new CsvReader(Files.readString(file).toCharArray(), file.toString(), new Problems());
        @Nullable CsvRow header = reader.next();
        for (CsvRow row = reader.next(); header != null && row != null; row = reader.next()) {
          if (!row.cell(place(header, column)).isBlank()) {
            keys.add(row.cell(place(header, key)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  private static int place(CsvRow header, String column) {
    List<String> names =
        Stream.iterate(0, i -> i + 1).limit(header.size()).map(header::cell).toList();
    return names.indexOf(column);
  }
}
