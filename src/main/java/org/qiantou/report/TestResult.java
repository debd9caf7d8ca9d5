package org.qiantou.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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
