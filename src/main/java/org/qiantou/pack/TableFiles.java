package org.qiantou.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sorts the files of a pack by table. */
final class TableFiles {

  /** Tables that belong to the product and to no pack: how documents are written. */
  private static final Set<String> PRODUCT = Set.of("draft");

  private TableFiles() {}

  static Map<Table, List<SourceFile>> of(PackSource source, Problems problems) {
    Map<Table, List<SourceFile>> files = new EnumMap<>(Table.class);
    Set<String> told = new TreeSet<>();
    for (SourceFile file : source.files(problems)) {
      String title = title(file.path());
      Optional<Table> table = Table.named(title);
      if (table.isPresent()) {
        files.putIfAbsent(table.get(), new ArrayList<>());
        files.getOrDefault(table.get(), List.of()).add(file);
      } else if (!PRODUCT.contains(title) && told.add(title)) {
        tell(source, file.path(), title, problems);
      }
    }
    return files;
  }

  /** Returns the name of the table: the first folder, or the file's own name. */
  private static String title(String path) {
    int slash = path.indexOf('/');
    return slash >= 0 ? path.substring(0, slash) : path.substring(0, path.length() - 4);
  }

  private static void tell(PackSource source, String path, String title, Problems problems) {
    List<String> titles = Arrays.stream(Table.values()).map(Table::title).toList();
    problems.add(
        Spot.file(source.shown(path)),
        title,
        Problems.message("table.unknown", title),
        Suggestion.among(title, titles));
  }
}
