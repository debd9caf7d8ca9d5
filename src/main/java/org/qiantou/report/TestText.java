package org.qiantou.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.qiantou.fixture.Coverage;
import org.qiantou.fixture.Fixture;
import org.qiantou.fixture.TextFigures;
import org.qiantou.fixture.Verdict;
import org.qiantou.model.Message;

/** Shows what came of running cases: each failure with its place, then the numbers. */
public final class TestText {

  static final String BUNDLE = "org.qiantou.report.test";
  private static final int SHOWN = 20;

  private final Locale locale;
  private final List<String> lines = new ArrayList<>();

  private TestText(Locale locale) {
    this.locale = locale;
  }

  /** Returns the lines. */
  public static List<String> of(TestResult result, Locale locale) {
    TestText text = new TestText(locale);
    result.verdicts().stream()
        .filter(each -> TestResult.outcome(each) == TestResult.Outcome.FAILED)
        .forEach(text::failure);
    text.counted(result);
    return text.lines.stream().map(Printable::of).toList();
  }

  /** Returns the numbers alone. */
  static List<String> numbers(TestResult result, Locale locale) {
    TestText text = new TestText(locale);
    text.counted(result);
    return text.lines;
  }

  private void counted(TestResult result) {
    result.coverage().ifPresent(this::coverage);
    result.texts().ifPresent(this::figures);
    line(
        "tested",
        result.count(TestResult.Outcome.PASSED),
        result.count(TestResult.Outcome.FAILED),
        result.count(TestResult.Outcome.PENDING));
  }

  private void failure(Verdict verdict) {
    Fixture fixture = verdict.fixture();
    lines.add(fixture.file() + ":" + fixture.line() + " " + fixture.name());
    verdict.differences().forEach(each -> lines.add("  " + each.in(locale)));
  }

  private void coverage(Coverage coverage) {
    line(
        "coverage",
        coverage.rows(),
        coverage.inWords().size(),
        coverage.structured().size(),
        coverage.weighed().size(),
        coverage.none().size());
    line("uncovered", some(coverage.none()));
    line("topics", coverage.topics().size(), some(coverage.topics()));
  }

  /** The whole list is in the JSON. */
  private String some(Collection<String> ids) {
    String shown = String.join(" ", ids.stream().limit(SHOWN).toList());
    return ids.size() <= SHOWN ? shown : text("more", shown, ids.size() - SHOWN);
  }

  private void figures(TextFigures figures) {
    line("figures");
    for (TextFigures.Area each : figures.areas()) {
      line(
          "area",
          each.name().equals("*") ? text("all") : each.name(),
          each.texts(),
          percent(each.right(), each.texts()),
          percent(each.wrongDoor(), each.texts()),
          percent(each.noAnswer(), each.texts()),
          percent(each.environment(), each.texts()));
    }
    line("calibration");
    figures.calibration().stream()
        .filter(each -> each.texts() > 0)
        .forEach(
            each ->
                line(
                    "decile",
                    String.valueOf(each.from() / 10.0),
                    String.valueOf((each.from() + 1) / 10.0),
                    each.texts(),
                    percent(each.right(), each.texts())));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }

  private void line(String key, Object... args) {
    lines.add(text(key, args));
  }

  private String text(String key, Object... args) {
    return Message.of(BUNDLE, key, args).in(locale);
  }
}
