package org.qiantou.cli.batch;

import java.util.ArrayList;
import java.util.List;

/** Splits one record of a CSV into its cells, as RFC 4180 has it. */
final class CsvCells {

  private final String text;
  private int at;

  private CsvCells(String text) {
    this.text = text;
  }

  static List<String> of(String text) throws BadRecordException {
    return new CsvCells(text).split();
  }

  private List<String> split() throws BadRecordException {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length()) {
      at++;
      cells.add(cell());
    }
    return cells;
  }

  private String cell() throws BadRecordException {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int comma = text.indexOf(',', at);
    int end = comma < 0 ? text.length() : comma;
    String cell = text.substring(at, end);
    if (cell.indexOf('"') >= 0) {
      throw new BadRecordException("record.stray-quote");
    }
    at = end;
    return cell.strip();
  }

  private String quoted() throws BadRecordException {
    StringBuilder cell = new StringBuilder();
    at++;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new BadRecordException("record.open-quote");
      }
      cell.append(text, at, quote);
      at = quote + 1;
      if (at == text.length() || text.charAt(at) == ',') {
        return cell.toString().strip();
      }
      if (text.charAt(at) != '"') {
        throw new BadRecordException("record.stray-quote");
      }
      cell.append('"');
      at++;
    }
  }
}
