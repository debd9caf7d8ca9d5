package org.qiantou.cli.batch;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.input.InputException;
import org.qiantou.cli.input.MatterKeys;

/** CSV with a header row; cells may hold line breaks. */
final class CsvRecords implements Records {

  /** A cell with more lines than this was hardly meant. */
  private static final int MOST_LINES = 1_000;

  private final LineSource lines;
  private final ImmutableList<String> header;

  CsvRecords(LineSource lines) throws IOException {
    this.lines = lines;
    @Nullable Raw first = next();
    header = first == null ? ImmutableList.of() : header(first);
  }

  @Override
  public @Nullable Raw next() throws IOException {
    @Nullable Line first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return null;
    }
    return first.tooLong() || !first.hasOddQuotes() ? Raw.of(first) : joined(first);
  }

  /** If a quote is never closed, only its own line is lost, not all that follow. */
  private Raw joined(Line first) throws IOException {
    List<Line> all = new ArrayList<>(List.of(first));
    long size = first.bytes().length;
    boolean open = true;
    while (open && all.size() < MOST_LINES && size < LineReader.LONGEST) {
      @Nullable Line more = lines.next();
      if (more == null) {
        break;
      }
      all.add(more);
      size += more.bytes().length;
      open = !more.hasOddQuotes();
    }
    Raw raw = new Raw(all);
    if (open || !splits(raw)) {
      lines.giveBack(all.subList(1, all.size()));
      return Raw.of(first);
    }
    return raw;
  }

  private static boolean splits(Raw raw) {
    try {
      CsvCells.of(raw.text());
      return true;
    } catch (BadRecordException e) {
      return false;
    }
  }

  private static ImmutableList<String> header(Raw first) {
    List<String> names;
    try {
      names = CsvCells.of(first.text());
    } catch (BadRecordException e) {
      throw new InputException("batch.no-header", first.number(), e.problem());
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!MatterKeys.ALL.contains(name)) {
        throw new InputException("batch.unknown-column", first.number(), name, MatterKeys.ALL);
      }
      if (names.indexOf(name) < i) {
        throw new InputException("batch.duplicate-column", first.number(), name);
      }
    }
    return ImmutableList.copyOf(names);
  }

  @Override
  public Map<String, Object> read(Raw raw) throws BadRecordException {
    List<String> cells = CsvCells.of(raw.text());
    Map<String, Object> stated = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
      if (!cells.get(i).isEmpty()) {
        stated.put(header.get(i), cells.get(i));
      }
    }
    Optional<String> id = Optional.ofNullable(stated.get("id")).map(Object::toString);
    if (cells.size() != header.size()) {
      throw new BadRecordException("record.cells", cells.size(), header.size()).withId(id);
    }
    if (stated.get("fields") instanceof String fields) {
      stated.put("fields", fields(fields, id));
    }
    return stated;
  }

  /** Reads {@code vessel=cargo;time=night}. */
  private static Map<String, String> fields(String cell, Optional<String> id)
      throws BadRecordException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String each : Splitter.on(';').trimResults().omitEmptyStrings().split(cell)) {
      int equals = each.indexOf('=');
      if (equals <= 0) {
        throw new BadRecordException("record.no-pair", each).in("fields").withId(id);
      }
      String field = each.substring(0, equals).strip();
      if (fields.put(field, each.substring(equals + 1).strip()) != null) {
        throw new BadRecordException("record.duplicate-key", field).in("fields").withId(id);
      }
    }
    return fields;
  }
}
