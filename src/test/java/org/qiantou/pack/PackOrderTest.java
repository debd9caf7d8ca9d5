package org.qiantou.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Which file a row stands in, and in which order rows and columns stand, changes nothing. */
final class PackOrderTest {
  private static final String EXPECTED = withoutPlaces(MemorySource.good().load());

  @Property(tries = 50)
  void changesNothing(@ForAll long seed) {
    assertEquals(EXPECTED, withoutPlaces(shuffled(new Random(seed)).load()));
  }

  @Property(tries = 20)
  void ofColumnsLeavesEvenThePlacesAlone(@ForAll long seed) {
    Random random = new Random(seed);
    MemorySource pack = new MemorySource("pack");
    for (Map.Entry<String, byte[]> file : MemorySource.good().contents().entrySet()) {
      List<List<String>> rows = rows(file.getValue());
      List<List<String>> shuffled = shuffledColumns(rows, random);
      pack.with(file.getKey(), text(shuffled.get(0), shuffled.subList(1, shuffled.size())));
    }
    // Rows of these tables come after no remark, which is not written again.
    RulePack expected = MemorySource.good().load();
    assertEquals(expected.duties(), pack.load().duties());
    assertEquals(expected.topics(), pack.load().topics());
  }

  private static MemorySource shuffled(Random random) {
    MemorySource pack = new MemorySource("pack");
    for (Map.Entry<String, byte[]> file : MemorySource.good().contents().entrySet()) {
      List<List<String>> rows = shuffledColumns(rows(file.getValue()), random);
      List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
      Collections.shuffle(body, random);
      int cut = random.nextInt(body.size() + 1);
      String title = file.getKey().replaceFirst("(\\.csv|/.*)$", "");
      String name = file.getKey().replace('/', '-').replace(".csv", "");
      String folder = title + "/" + random.nextInt(10) + "/";
      pack.with(folder + "b-" + name + ".csv", text(rows.get(0), body.subList(0, cut)));
      pack.with(title + "/a-" + name + ".csv", text(rows.get(0), body.subList(cut, body.size())));
    }
    return pack;
  }

  private static List<List<String>> shuffledColumns(List<List<String>> rows, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    return rows.stream().map(row -> order.stream().map(row::get).toList()).toList();
  }

  private static List<List<String>> rows(byte[] bytes) {
    CsvReader reader =
        new CsvReader(new String(bytes, UTF_8).toCharArray(), "file", new Problems());
    List<List<String>> rows = new ArrayList<>();
    for (CsvRow row = reader.next(); row != null; row = reader.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.cell(i));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static String text(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(line(header));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> row) {
    return String.join(",", row.stream().map(PackOrderTest::quoted).toList()) + "\n";
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /** Shows all of a pack but where its rows stand. */
  private static String withoutPlaces(RulePack pack) {
    return pack.toString().replaceAll("Origin\\[[^\\]]*\\]", "");
  }
}
