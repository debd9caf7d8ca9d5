package org.qiantou.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qiantou.draft.source.SourceException;
import org.qiantou.pack.PackLoader;

/** Documents that were written for every notation and trap, each with the tasks it holds. */
final class CorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/draft/corpus");
  private static final DraftCheck CHECK = DraftCheck.with(PackLoader.builtIn());

  @TestFactory
  Stream<DynamicTest> everyDocumentIsRead() throws IOException {
    return Sample.read(CORPUS).stream()
        .map(sample -> dynamicTest(sample.file() + ": " + sample.name(), () -> check(sample)));
  }

  @Test
  void theCorpusIsLargeEnoughAndReadWell() throws IOException {
    Measure measure = new Measure();
    for (Sample sample : Sample.read(CORPUS)) {
      measure.add(sample, Measure.check(CHECK, sample));
    }
    assertTrue(measure.tasks >= 200, measure::toString);
    assertTrue(measure.found * 100 >= measure.tasks * 97, measure::toString);
    assertTrue(measure.status * 100 >= measure.tasks * 93, measure::toString);
    assertTrue(measure.lead * 100 >= measure.tasks * 95, measure::toString);
    assertTrue(measure.lists * 100 >= measure.tasks * 85, measure::toString);
    assertTrue(measure.spurious * 10 <= measure.reported, measure::toString);
  }

  private static void check(Sample sample) throws SourceException {
    DocumentReport report = Measure.check(CHECK, sample);
    Measure measure = new Measure();
    measure.add(sample, report);
    assertEquals(List.of(), measure.misses);
    List<String> found = report.findings().stream().map(each -> each.rule().id()).toList();
    for (String rule : sample.words("findings")) {
      assertTrue(found.contains(rule), () -> rule + " is not among " + found);
    }
    for (String rule : sample.words("absent")) {
      List<String> unwanted =
          report.findings().stream()
              .filter(each -> each.rule().id().equals(rule) && each.severity() != Severity.NOTE)
              .map(each -> each.message().in(Locale.CHINESE))
              .toList();
      assertEquals(List.of(), unwanted);
    }
    if (sample.expected().containsKey("issuer")) {
      assertEquals(sample.words("issuer"), report.issuer());
    }
    same(sample, "number", report.number().orElse(""));
    same(sample, "date", report.date().map(Object::toString).orElse(""));
    same(sample, "type", report.type().name());
    same(sample, "convention", report.convention().name());
  }

  private static void same(Sample sample, String key, String value) {
    if (sample.expected().containsKey(key)) {
      assertEquals(String.valueOf(sample.expected().get(key)), value, key);
    }
  }
}
