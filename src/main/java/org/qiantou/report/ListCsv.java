package org.qiantou.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes lists as CSV. */
public final class ListCsv {

  private ListCsv() {}

  /** Returns a list with a header row; several values in a cell are parted by semicolons. */
  public static String of(Listing listing) {
    StringBuilder csv = new StringBuilder(Csv.row(listing.columns()));
    listing.rows().forEach(row -> csv.append(Csv.row(row.stream().map(ListCsv::cell).toList())));
    return csv.toString();
  }

  private static String cell(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(Object::toString).collect(Collectors.joining(";"))
        : value.toString();
  }
}
