package org.qiantou.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Origin;

/** Reads the rows of one file. */
final class TableFile {
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_ROWS = 200_000;

  private final Table table;
  private final SourceFile file;
  private final String shown;
  private final Problems problems;
  private boolean sound = true;

  TableFile(Table table, SourceFile file, String shown, Problems problems) {
    this.table = table;
    this.file = file;
    this.shown = shown;
    this.problems = problems;
  }

  /** Returns whether every row could be read, so that what is missing is truly missing. */
  boolean sound() {
    return sound;
  }

  /** Returns the rows, all of them as good as they can be read. */
  List<Row> rows(String pack) {
    char @Nullable [] text = text();
    if (text == null) {
      sound = false;
      return List.of();
    }
    CsvReader reader = new CsvReader(text, shown, problems);
    @Nullable CsvRow first = reader.next();
    if (first == null) {
      sound = false;
      problems.add(Spot.file(shown), "", "file.empty", columns());
      return List.of();
    }
    @Nullable Header header = Header.read(table, reader, first, shown, problems);
    if (header == null) {
      sound = false;
      return List.of();
    }
    List<Row> rows = rows(reader, header, new CellCheck(text, problems), pack);
    sound &= reader.sound();
    return rows;
  }

  private List<Row> rows(CsvReader reader, Header header, CellCheck cellCheck, String pack) {
    List<Row> rows = new ArrayList<>();
    for (@Nullable CsvRow each = reader.next(); each != null; each = reader.next()) {
      if (rows.size() == MOST_ROWS) {
        sound = false;
        problems.add(new Spot(shown, each.line(), 0, ""), "", "file.rows", MOST_ROWS);
        break;
      }
      if (fits(each, header)) {
        Row row = new Row(header, new Origin(pack, file.path(), each.line()), each);
        cellCheck.check(row);
        rows.add(row);
        sound &= row.key() != null;
      } else {
        sound = false;
      }
    }
    return rows;
  }

  private boolean fits(CsvRow row, Header header) {
    int expected = header.names().size();
    int actual = row.size();
    if (actual < expected) {
      String missing = header.names().get(actual);
      Spot spot = new Spot(shown, row.line(actual - 1), actual + 1, missing);
      problems.add(spot, "", "row.short", actual, expected, missing);
      return false;
    }
    if (actual > expected && !row.emptyFrom(expected)) {
      Spot spot = new Spot(shown, row.line(expected), expected + 1, "");
      problems.add(spot, row.cell(expected), "row.long", actual, expected);
      return false;
    }
    return true;
  }

  private char @Nullable [] text() {
    if (file.size() > MOST_BYTES) {
      problems.add(Spot.file(shown), "", "file.large", file.size(), MOST_BYTES >> 20);
      return null;
    }
    try {
      return Encoding.text(file.content().read(), shown, problems);
    } catch (IOException e) {
      problems.add(Spot.file(shown), "", "file.unreadable", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private String columns() {
    return String.join(",", table.columns().stream().map(Column::name).toList());
  }
}
