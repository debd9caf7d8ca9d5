package org.qiantou.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads how people write: cues, places, spellings. */
final class Languages {

  private final Tables tables;
  private final Districts districts;
  private final Problems problems;

  Languages(Tables tables, Districts districts, Problems problems) {
    this.tables = tables;
    this.districts = districts;
    this.problems = problems;
  }

  Language read() {
    List<Language.Cue> cues = new ArrayList<>();
    for (Row row : tables.rows(Table.CUES)) {
      Cells cells = cells(row);
      cues.add(new Language.Cue(cells.choice("kind", Language.Cue.Kind.class), cells.text("word")));
    }
    Map<String, String> places = new TreeMap<>();
    for (Row row : tables.rows(Table.PLACES)) {
      Cells cells = cells(row);
      places.put(cells.text("place"), districts.read(cells, "district").orElse(""));
    }
    Map<String, String> spellings = new TreeMap<>();
    for (Row row : tables.rows(Table.SPELLINGS)) {
      Cells cells = cells(row);
      spellings.put(cells.text("variant"), cells.text("word"));
    }
    return new Language(cues, places, spellings);
  }

  private Cells cells(Row row) {
    return new Cells(row, tables, problems);
  }
}
