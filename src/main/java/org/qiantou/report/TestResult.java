package org.qiantou.report;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiantou.fixture.Coverage;
import org.qiantou.fixture.TextFigures;
import org.qiantou.fixture.Verdict;
import org.qiantou.model.PackInfo;

/**
 * What came of running cases.
 *
 * @param pack the pack by which they ran
 * @param verdicts the cases, in the order of their files
 * @param coverage which rows they hold in place, if it was asked for
 * @param texts how well texts were understood, if it was asked for
 */
public record TestResult(
    PackInfo pack,
    List<Verdict> verdicts,
    Optional<Coverage> coverage,
    Optional<TextFigures> texts) {

  /** What came of one case. */
  enum Outcome {
    PASSED,
    FAILED,
    PENDING
  }

  public TestResult {
    verdicts = ImmutableList.copyOf(verdicts);
  }

  /** Says whether any case failed that is not known to be beyond today's understanding. */
  public boolean hasFailures() {
    return count(Outcome.FAILED) > 0;
  }

  /** Returns the cases by file, in their order. */
  Map<String, List<Verdict>> files() {
    return verdicts.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.fixture().file(), LinkedHashMap::new, Collectors.toList()));
  }

  long count(Outcome outcome) {
    return verdicts.stream().filter(each -> outcome(each) == outcome).count();
  }

  static Outcome outcome(Verdict verdict) {
    if (verdict.passed()) {
      return Outcome.PASSED;
    }
    return verdict.fixture().pending() ? Outcome.PENDING : Outcome.FAILED;
  }
}
