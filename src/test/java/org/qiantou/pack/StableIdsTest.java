package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ids are for ever: whoever keeps an answer, or writes an overlay, names rows by them. Each id that
 * the built-in pack ever had stands in {@code ids.txt}; one that is given up stays there with a
 * minus before it and is never used again.
 *
 * <p>{@code -Dids=add} writes the new ids into the list; what it removes is for people to decide.
 */
final class StableIdsTest {

  private static final Path LIST = Path.of("src/test/resources/ids.txt");
  private static final Set<String> LIVING = new TreeSet<>();
  private static final Set<String> RETIRED = new TreeSet<>();

  @BeforeAll
  static void read() throws IOException {
    for (String line : Files.readAllLines(LIST)) {
      if (line.startsWith("-")) {
        RETIRED.add(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        LIVING.add(line.strip());
      }
    }
  }

  @Test
  void noIdVanishes() {
    Set<String> gone = new TreeSet<>(LIVING);
    gone.removeAll(now());
    assertEquals(
        Set.of(), gone, "gone from the pack: put it back, or a minus before it in " + LIST);
  }

  @Test
  void noRetiredIdReturns() {
    Set<String> back = new TreeSet<>(RETIRED);
    back.retainAll(now());
    assertEquals(Set.of(), back, "given up before: choose another id");
  }

  @Test
  void everyIdIsListed() throws IOException {
    Set<String> missing = now();
    missing.removeAll(LIVING);
    if ("add".equals(System.getProperty("ids"))) {
      LIVING.addAll(missing);
      write();
    } else {
      assertEquals(Set.of(), missing, "new: run this test with -Dids=add, which lists them");
    }
  }

  private static Set<String> now() {
    RulePack pack = PackLoader.builtIn();
    Map<String, Collection<String>> tables = new TreeMap<>();
    tables.put("duty", pack.duties().keySet());
    tables.put("delegation", pack.delegations().keySet());
    tables.put("designation", pack.designations().keySet());
    tables.put("topic", pack.topics().keySet());
    tables.put("instrument", pack.instruments().keySet());
    tables.put("department", pack.departments().keySet());
    tables.put("field", pack.fields().keySet());
    return tables.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(id -> each.getKey() + " " + id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void write() throws IOException {
    List<String> head =
        Files.readAllLines(LIST).stream().filter(each -> each.startsWith("#")).toList();
    Files.write(
        LIST,
        Stream.of(head.stream(), LIVING.stream(), RETIRED.stream().map(each -> "- " + each))
            .flatMap(each -> each)
            .toList());
  }
}
