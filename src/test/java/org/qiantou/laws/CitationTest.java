package org.qiantou.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Delegation;
import org.qiantou.model.Duty;
import org.qiantou.model.Verification;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;

/**
 * Looks every cited article up in the texts of the laws. The folder is given by the system property
 * {@code qiantou.laws}; without it the test is skipped.
 */
final class CitationTest {

  private static final RulePack PACK = PackLoader.builtIn();
  private static LawTexts laws;

  @BeforeAll
  static void open() throws IOException {
    String folder = System.getProperty("qiantou.laws", "");
    assumeTrue(
        !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
        "no law texts: set -Dqiantou.laws to their folder");
    laws = new LawTexts(Path.of(folder));
  }

  @Test
  void everyCitedArticleExists() {
    List<String> missing = new ArrayList<>();
    PACK.duties().values().stream()
        .filter(duty -> duty.verification() == Verification.ARTICLE)
        .filter(duty -> text(duty.instrument(), duty.article()).isEmpty())
        .forEach(duty -> missing.add(place(duty)));
    PACK.delegations().values().stream()
        .filter(slot -> slot.verification() == Verification.ARTICLE)
        .filter(slot -> text(slot.instrument(), slot.article()).isEmpty())
        .forEach(slot -> missing.add(place(slot)));
    assertEquals(List.of(), missing);
  }

  @Test
  void everyCitedArticleNamesTheBody() {
    List<String> silent = new ArrayList<>();
    for (Duty duty : PACK.duties().values()) {
      if (duty.verification() == Verification.ARTICLE) {
        text(duty.instrument(), duty.article())
            .filter(text -> !Named.in(PACK, text, duty.holder()))
            .ifPresent(text -> silent.add(place(duty) + " " + duty.holder()));
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void everyDelegationLeavesTheBodyToGovernment() {
    List<String> others = new ArrayList<>();
    for (Delegation slot : PACK.delegations().values()) {
      if (slot.verification() == Verification.ARTICLE) {
        text(slot.instrument(), slot.article())
            .filter(text -> !text.contains("政府"))
            .ifPresent(text -> others.add(place(slot)));
      }
    }
    assertEquals(List.of(), others);
  }

  private static Optional<String> text(String instrument, Optional<String> article) {
    String title = PACK.instruments().get(instrument).title();
    return laws.has(title) ? laws.cited(title, article.orElse("")) : Optional.empty();
  }

  private static String place(Duty duty) {
    return duty.id() + " " + duty.instrument() + duty.article().orElse("");
  }

  private static String place(Delegation slot) {
    return slot.id() + " " + slot.instrument() + slot.article().orElse("");
  }
}
