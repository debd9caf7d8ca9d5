package org.qiantou.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiantou.fixture.Verdict;
import org.qiantou.model.Message;

/** Writes what came of running cases as one page: the claims of each file, and which hold. */
public final class TestHtml {

  private final Html html;
  private final Locale locale;

  private TestHtml(Appendable out, Locale locale) {
    html = new Html(out);
    this.locale = locale;
  }

  /** Writes the page. */
  public static void write(Appendable out, TestResult result, Locale locale) throws IOException {
    new TestHtml(out, locale).page(result);
  }

  private void page(TestResult result) throws IOException {
    HtmlPage page = HtmlPage.open(html, text("html.title"), locale);
    html.element("p class=\"quiet\"", String.join(" + ", result.pack().layers())).line();
    List<String> numbers = TestText.numbers(result, locale);
    html.element("pre", String.join("\n", numbers)).line();
    for (Map.Entry<String, List<Verdict>> file : result.files().entrySet()) {
      html.element("h2", file.getKey()).line();
      HtmlPage.head(html, text("html.line"), text("html.case"), text("html.outcome"));
      for (Verdict each : file.getValue()) {
        verdict(each);
      }
      html.raw("</tbody></table>\n");
    }
    page.close();
  }

  private void verdict(Verdict verdict) throws IOException {
    TestResult.Outcome outcome = TestResult.outcome(verdict);
    html.raw("<tr>").element("td class=\"n\"", String.valueOf(verdict.fixture().line()));
    html.raw("<td>").text(verdict.fixture().name());
    if (outcome != TestResult.Outcome.PASSED) {
      String differences =
          verdict.differences().stream()
              .map(each -> each.in(locale))
              .collect(Collectors.joining("\n"));
      html.element("span class=\"fix\"", differences);
    }
    html.raw("</td>");
    html.element("td class=\"n " + style(outcome) + "\"", text("outcome." + outcome));
    html.raw("</tr>\n");
  }

  private static String style(TestResult.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "quiet";
      case FAILED -> "ERROR";
      case PENDING -> "NOTE";
    };
  }

  private String text(String key, Object... args) {
    return Message.of(TestText.BUNDLE, key, args).in(locale);
  }
}
