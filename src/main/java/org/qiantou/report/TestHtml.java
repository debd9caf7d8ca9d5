package org.qiantou.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantou.fixture.Verdict;

/** Writes what came of running cases as one page: the claims of each file, and which hold. */
public final class TestHtml {

  private final HtmlPage page;
  private final Html html;

  private TestHtml(HtmlPage page) {
    this.page = page;
    html = page.html();
  }

  /** Writes the page. */
  public static void write(Appendable out, TestResult result, Locale locale) throws IOException {
    HtmlPage page = new HtmlPage(out, TestText.BUNDLE, locale);
    new TestHtml(page).all(result, TestText.numbers(result, locale));
  }

  private void all(TestResult result, List<String> numbers) throws IOException {
    page.open();
    html.element("p class=\"quiet\"", String.join(" + ", result.pack().layers())).line();
    html.element("pre", String.join("\n", numbers)).line();
    for (Map.Entry<String, List<Verdict>> file : result.files().entrySet()) {
      html.element("h2", file.getKey()).line();
      page.head("html.line", "html.case", "html.outcome");
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
      html.element("span class=\"fix\"", page.lines(verdict.differences()));
    }
    html.raw("</td>");
    html.element("td class=\"n " + style(outcome) + "\"", page.text("outcome." + outcome));
    html.raw("</tr>\n");
  }

  private static String style(TestResult.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "quiet";
      case FAILED -> "ERROR";
      case PENDING -> "NOTE";
    };
  }
}
