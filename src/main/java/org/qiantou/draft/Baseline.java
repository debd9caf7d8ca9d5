package org.qiantou.draft;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Old findings that are left alone. A finding is known by what it says about which words, wherever
 * they stand; each line freezes as many of them as there were, and never one more.
 */
public final class Baseline {
  private static final String HEAD = "# qiantou baseline 1";

  private final ImmutableMultiset<String> frozen;

  private Baseline(Multiset<String> frozen) {
    this.frozen = ImmutableMultiset.copyOf(frozen);
  }

  /** Freezes what was found in some documents. */
  public static Baseline of(List<DocumentReport> reports) {
    Multiset<String> marks = LinkedHashMultiset.create();
    reports.forEach(report -> report.findings().forEach(each -> marks.add(mark(each))));
    return new Baseline(marks);
  }

  /**
   * Reads a baseline.
   *
   * @throws IllegalArgumentException if the text is none, with the line that is wrong
   */
  public static Baseline parse(String text) {
    Multiset<String> marks = LinkedHashMultiset.create();
    List<String> lines = text.lines().toList();
    checkArgument(
        !lines.isEmpty() && lines.get(0).equals(HEAD), "line 1: a baseline begins with %s", HEAD);
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> words = Splitter.on(' ').splitToList(line);
        checkArgument(
            words.size() == 3 && isCount(words.get(2)),
            "line %s: needs a rule, a fingerprint and a number, but is %s",
            i + 1,
            line);
        marks.add(words.get(0) + " " + words.get(1), Integer.parseInt(words.get(2)));
      }
    }
    return new Baseline(marks);
  }

  /** Writes the baseline, in an order of its own, so that equal ones are equal to the byte. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (Multiset.Entry<String> entry : TreeMultiset.create(frozen).entrySet()) {
      text.append(entry.getElement()).append(' ').append(entry.getCount()).append('\n');
    }
    return text.toString();
  }

  /** Leaves the frozen findings out of the reports. */
  public List<DocumentReport> apply(List<DocumentReport> reports) {
    Multiset<String> left = LinkedHashMultiset.create(frozen);
    ImmutableList.Builder<DocumentReport> out = ImmutableList.builder();
    reports.forEach(report -> out.add(without(left, report)));
    return out.build();
  }

  private static DocumentReport without(Multiset<String> left, DocumentReport report) {
    List<Finding> fresh = new ArrayList<>();
    Map<FindingRule, Integer> counts = new EnumMap<>(FindingRule.class);
    for (Finding finding : report.findings()) {
      if (!left.remove(mark(finding))) {
        fresh.add(finding);
        counts.merge(finding.rule(), 1, Integer::sum);
      }
    }
    Summary old = report.summary();
    int frozen = old.frozen() + report.findings().size() - fresh.size();
    return report.with(fresh, new Summary(old.tasks(), old.environmental(), counts, frozen));
  }

  private static String mark(Finding finding) {
    return String.format(Locale.ROOT, "%s %s", finding.rule().id(), finding.fingerprint());
  }

  private static boolean isCount(String word) {
    return !word.isEmpty()
        && word.length() <= 6
        && Marks.skip(word, 0, word.length(), "0123456789") == word.length();
  }
}
