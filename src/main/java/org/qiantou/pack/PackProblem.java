package org.qiantou.pack;

import java.util.Comparator;
import java.util.Locale;
import org.qiantou.model.Message;

/**
 * One mistake in a pack.
 *
 * @param file the file, as the caller named its folder
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the number of the cell in its row, from 1; 0 for the row as a whole
 * @param columnName the name of the column; may be empty
 * @param value what stands there, shortened, with control characters spelt out
 * @param what what is wrong
 * @param remedy what would be right
 */
public record PackProblem(
    String file,
    int line,
    int column,
    String columnName,
    String value,
    Message what,
    Message remedy)
    implements Comparable<PackProblem> {

  private static final Comparator<PackProblem> BY_PLACE =
      Comparator.comparing(PackProblem::file)
          .thenComparingInt(PackProblem::line)
          .thenComparingInt(PackProblem::column)
          .thenComparing(PackProblem::columnName)
          .thenComparing(PackProblem::value)
          .thenComparing(each -> each.what.toString())
          .thenComparing(each -> each.remedy.toString());

  public PackProblem {
    file = Shown.oneLine(file);
    columnName = Shown.shortened(columnName);
    value = Shown.shortened(value);
  }

  /** Returns the problem in one line: where, what, and what would be right. */
  public String in(Locale locale) {
    return Problems.message(form(), file, line, column, columnName, value, what, remedy).in(locale);
  }

  private String form() {
    if (line == 0) {
      return "line.file";
    } else if (column == 0) {
      return "line.row";
    }
    return columnName.isEmpty() ? "line.unnamed" : "line.cell";
  }

  /** Orders problems by file, line and column. */
  @Override
  public int compareTo(PackProblem other) {
    return BY_PLACE.compare(this, other);
  }
}
