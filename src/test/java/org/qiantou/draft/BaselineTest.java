package org.qiantou.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiantou.draft.source.SourceException;
import org.qiantou.pack.PackLoader;

/** What a baseline freezes, and what it never swallows. */
final class BaselineTest {
  private static final DraftCheck CHECK = DraftCheck.with(PackLoader.builtIn());
  private static final String OLD = "1.治理油烟。（市生态环境局、市城市管理局负责）\n2.整治工地。（市住房城乡建委负责）\n";

  @Test
  void freezesWhatWasFoundWhereverItStands() throws SourceException {
    Baseline baseline = Baseline.of(List.of(check(OLD)));
    DocumentReport moved = check("一、重点任务\n3.巡查河道。（市水利局负责）\n" + OLD.replace("1.", "4．"));
    DocumentReport left = baseline.apply(List.of(moved)).get(0);
    assertEquals(List.of(), left.findings());
    assertEquals(1, left.summary().frozen());
  }

  @Test
  void neverSwallowsANewFindingOfTheSameWords() throws SourceException {
    Baseline baseline = Baseline.of(List.of(check(OLD)));
    DocumentReport twice = check(OLD + OLD.replace("1.", "3.").replace("2.", "4."));
    assertEquals(1, baseline.apply(List.of(twice)).get(0).findings().size());
  }

  @Test
  void neverSwallowsWhatWasChanged() throws SourceException {
    Baseline baseline = Baseline.of(List.of(check(OLD)));
    DocumentReport changed = check(OLD.replace("治理油烟", "治理异味"));
    assertEquals(1, baseline.apply(List.of(changed)).get(0).findings().size());
  }

  @Test
  void survivesBeingWritten() throws SourceException {
    Baseline baseline = Baseline.of(List.of(check(OLD)));
    assertEquals(baseline.text(), Baseline.parse(baseline.text()).text());
  }

  @Test
  void refusesWhatIsNoBaseline() {
    assertThrows(IllegalArgumentException.class, () -> Baseline.parse("hello"));
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> Baseline.parse("# qiantou baseline 1\nmissing-lead\n"));
    assertTrue(String.valueOf(wrong.getMessage()).startsWith("line 2"));
  }

  private static DocumentReport check(String text) throws SourceException {
    return CHECK.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "方案.txt");
  }
}
