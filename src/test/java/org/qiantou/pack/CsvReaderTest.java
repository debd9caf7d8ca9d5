package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class CsvReaderTest {

  @Test
  void knowsTheLineOfEveryCell() {
    String text = "a,b\r\n# remark\r\n\r\nc,\"d\r\ne\",f\rg,h";
    assertEquals(List.of("1a 1b", "4c 4d\ne 5f", "6g 6h"), read(text));
  }

  @Test
  void takesBlanksAroundACellAway() {
    assertEquals(List.of("1a 1b"), read(" a ,\u3000b\t\n"));
  }

  @Test
  void readsAnEmptyLastCellWithoutLineBreak() {
    assertEquals(List.of("1a 1"), read("a,"));
  }

  @Test
  void goesOnAfterAMistake() {
    Problems problems = new Problems();
    assertEquals(List.of("1a", "3c"), read("a\nb\"\nc\n", problems));
    assertEquals(1, messages(problems).size());
  }

  @Property
  void readsWhatWasWritten(@ForAll("tables") List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    int line = 1;
    for (List<String> row : rows) {
      List<String> shown = new ArrayList<>();
      List<String> written = new ArrayList<>();
      for (String cell : row) {
        shown.add(line + cell);
        line += (int) cell.chars().filter(c -> c == '\n').count();
        written.add("\"" + cell.replace("\"", "\"\"") + "\"");
      }
      line++;
      text.append(String.join(",", written)).append('\n');
      expected.add(String.join(" ", shown));
    }
    assertEquals(expected, read(text.toString()));
  }

  @Property
  void neverFailsNorHangs(@ForAll("noise") String text) {
    Problems problems = new Problems();
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(text, problems));
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    // No blanks at the ends, no cell that could make a row a remark or empty.
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("a,\"\n字;").ofMaxLength(6).map(s -> "x" + s + "y");
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("a,\"\n\r# ").ofMaxLength(40);
  }

  private static List<String> read(String text) {
    Problems problems = new Problems();
    List<String> rows = read(text, problems);
    assertEquals(List.of(), messages(problems));
    return rows;
  }

  /** Shows each cell after its line. */
  private static List<String> read(String text, Problems problems) {
    CsvReader reader = new CsvReader(text.toCharArray(), "file", problems);
    List<String> rows = new ArrayList<>();
    for (CsvRow row = reader.next(); row != null; row = reader.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.line(i) + row.cell(i));
      }
      rows.add(cells.stream().collect(Collectors.joining(" ")));
    }
    return rows;
  }

  private static List<String> messages(Problems problems) {
    try {
      problems.raise();
      return List.of();
    } catch (PackException e) {
      return e.problems().stream().map(each -> each.in(Locale.ENGLISH)).toList();
    }
  }
}
