package org.qiantou.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Origin;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;

/**
 * Reads the cells of one row as what they mean. Tells of each mistake and goes on with a harmless
 * value, so that all mistakes come to light at once.
 */
final class Cells {
  private final Row row;
  private final Tables tables;
  private final Problems problems;

  Cells(Row row, Tables tables, Problems problems) {
    this.row = row;
    this.tables = tables;
    this.problems = problems;
  }

  Origin origin() {
    return row.origin();
  }

  Spot spot(String column) {
    return row.spot(column);
  }

  String text(String column) {
    return row.text(column);
  }

  Optional<String> optional(String column) {
    String text = row.text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Returns the values that stand in the cell, separated by semicolons. */
  List<String> list(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.indexOf('；') >= 0) {
      problem(column, "cell.wide-separator");
      text = text.replace('；', ';');
    }
    return Parts.filled(text, ';');
  }

  boolean flag(String column) {
    String text = row.text(column);
    if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
      problem(column, "cell.flag", text);
    }
    return text.equals("yes");
  }

  int number(String column, int least, int most, int otherwise) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return otherwise;
    }
    int number = text.length() > 9 ? -1 : Dates.digits(text, 0, text.length());
    if (number < least || number > most) {
      problem(column, "cell.number", text, least, most);
      return otherwise;
    }
    return number;
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) {
    return choice(column, row.text(column), type);
  }

  <E extends Enum<E>> E choice(String column, String text, Class<E> type) {
    E[] choices = type.getEnumConstants();
    for (E each : choices) {
      if (each.name().equals(text)) {
        return each;
      }
    }
    if (!text.isEmpty()) {
      List<String> names = Arrays.stream(choices).map(E::name).toList();
      problems.add(
          spot(column),
          text,
          Problems.message("cell.choice", text, column),
          Suggestion.among(text, names));
    }
    return choices[0];
  }

  @Nullable LocalDate date(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return null;
    }
    @Nullable LocalDate date = Dates.read(text);
    if (date == null) {
      problems.add(spot(column), text, Problems.message("cell.date", text), Dates.remedy(text));
    }
    return date;
  }

  Validity validity() {
    @Nullable LocalDate from = date("from");
    @Nullable LocalDate to = date("to");
    if (from != null && to != null && to.isBefore(from)) {
      problem("to", "dates.reversed", to, from);
      return Validity.ALWAYS;
    }
    return new Validity(from, to);
  }

  /** Reads how the row was verified; anything but general knowledge needs a word on its source. */
  Verification verification(String sourceColumn) {
    Verification verification = choice("verification", Verification.class);
    if (verification != Verification.UNVERIFIED
        && !text("verification").isEmpty()
        && text(sourceColumn).isEmpty()) {
      problem(sourceColumn, "cell.source", text("verification"), sourceColumn);
    }
    return verification;
  }

  /** Reads a code of our own making, such as {@code air.dust.road}. */
  String newCode(String column) {
    String code = row.text(column);
    if (!code.isEmpty() && !Codes.sound(code)) {
      problem(column, "cell.code", code);
    }
    return code;
  }

  /** Reads the key of a row of another table; an empty cell passes. */
  String code(String column, Table target) {
    return code(column, row.text(column), target);
  }

  String code(String column, String code, Table target) {
    if (!code.isEmpty() && !tables.has(target, code) && !tables.unsure(target)) {
      tables.unknown(spot(column), code, target, tables.keys(target));
    }
    return code;
  }

  Optional<String> optionalCode(String column, Table target) {
    String code = code(column, target);
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  void problem(String column, String key, Object... args) {
    problems.add(spot(column), row.text(column), key, args);
  }
}
