package org.qiantou.pack;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.qiantou.model.Level;

/** Reads what the level words of a statute mean. */
final class Levels {
  private final Map<String, Set<Level>> byWording = new HashMap<>();

  Levels(Tables tables, Problems problems) {
    for (Row row : tables.rows(Table.LEVELS)) {
      Cells cells = new Cells(row, tables, problems);
      cells.verification("source");
      Set<Level> levels = EnumSet.noneOf(Level.class);
      for (String level : cells.list("levels")) {
        levels.add(cells.choice("levels", level, Level.class));
      }
      byWording.put(cells.text("wording"), Sets.immutableEnumSet(levels));
    }
  }

  Set<Level> read(Cells cells) {
    String wording = cells.code("level", Table.LEVELS);
    return byWording.getOrDefault(wording, Set.of());
  }
}
