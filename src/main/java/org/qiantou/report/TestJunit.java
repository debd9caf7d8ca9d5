package org.qiantou.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiantou.fixture.Verdict;

/** Writes what came of running cases as the XML that JUnit made and every build server reads. */
public final class TestJunit {

  private TestJunit() {}

  /** Writes the result: one suite for each file. */
  public static void write(Appendable out, TestResult result, Locale locale) throws IOException {
    // XML escapes what HTML escapes.
    Html xml = new Html(out);
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (Map.Entry<String, List<Verdict>> file : result.files().entrySet()) {
      suite(xml, file.getKey(), file.getValue(), locale);
    }
    xml.raw("</testsuites>\n");
  }

  private static void suite(Html xml, String file, List<Verdict> verdicts, Locale locale)
      throws IOException {
    xml.raw("<testsuite name=\"").text(file);
    xml.raw("\" tests=\"" + verdicts.size());
    xml.raw("\" failures=\"" + count(verdicts, TestResult.Outcome.FAILED));
    xml.raw("\" skipped=\"" + count(verdicts, TestResult.Outcome.PENDING) + "\">\n");
    for (Verdict each : verdicts) {
      String differences =
          each.differences().stream()
              .map(difference -> difference.in(locale))
              .collect(Collectors.joining("\n"));
      xml.raw("<testcase classname=\"").text(file);
      xml.raw("\" name=\"").text(each.fixture().name()).raw("\"");
      switch (TestResult.outcome(each)) {
        case PASSED -> xml.raw("/>\n");
        case PENDING -> xml.raw("><skipped/></testcase>\n");
        case FAILED -> {
          xml.raw("><failure>").text(file + ":" + each.fixture().line() + "\n" + differences);
          xml.raw("</failure></testcase>\n");
        }
      }
    }
    xml.raw("</testsuite>\n");
  }

  private static long count(List<Verdict> verdicts, TestResult.Outcome outcome) {
    return verdicts.stream().filter(each -> TestResult.outcome(each) == outcome).count();
  }
}
