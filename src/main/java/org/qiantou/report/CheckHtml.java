package org.qiantou.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Finding;
import org.qiantou.draft.Location;
import org.qiantou.draft.Severity;
import org.qiantou.draft.Suggestion;
import org.qiantou.draft.Task;
import org.qiantou.model.Message;

/** Writes what was found in documents as one page that opens and prints anywhere. */
public final class CheckHtml {

  private final HtmlPage page;
  private final Html html;

  private CheckHtml(HtmlPage page) {
    this.page = page;
    html = page.html();
  }

  /** Writes the page. */
  public static void write(Appendable out, CheckResult result, Locale locale) throws IOException {
    new CheckHtml(new HtmlPage(out, CheckText.BUNDLE, locale)).all(result);
  }

  private void all(CheckResult result) throws IOException {
    page.open();
    html.element(
            "p",
            page.text(
                "total",
                result.documents().size(),
                result.documents().stream().mapToInt(each -> each.summary().tasks()).sum(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.NOTE)))
        .line();
    for (CheckResult.Unread each : result.unread()) {
      html.element("p class=\"ERROR\"", page.text("unread", each.path(), each.message())).line();
    }
    for (DocumentReport each : result.documents()) {
      document(each);
    }
    page.close();
  }

  private void document(DocumentReport document) throws IOException {
    html.element("h2", document.title().isEmpty() ? document.path() : document.title()).line();
    html.element("p class=\"quiet\"", document.path()).line();
    html.element("p", page.text("html.review", document.review().route())).line();
    for (Message each : document.notes()) {
      html.element("p class=\"NOTE\"", page.text(each)).line();
    }
    findings(document);
    tasks(document);
  }

  private void findings(DocumentReport document) throws IOException {
    html.element("h3", page.text("html.findings", document.findings().size())).line();
    if (document.findings().isEmpty()) {
      return;
    }
    page.head("html.place", "html.severity", "html.what", "html.task");
    for (Finding each : document.findings()) {
      html.raw("<tr>");
      html.element("td class=\"n\"", place(each.location()));
      html.element(
          "td class=\"n " + each.severity().name() + "\"",
          page.text("severity." + each.severity()));
      html.raw("<td>").text(page.text(each.message()));
      html.raw(" <span class=\"quiet\">").text(each.rule().id()).raw("</span>");
      if (each.fix().isPresent()) {
        html.element("span class=\"fix\"", page.text("fix.plain", each.fix().get()));
      }
      html.raw("</td>").element("td class=\"n\"", each.task().orElse("")).raw("</tr>\n");
    }
    html.raw("</tbody></table>\n");
  }

  private void tasks(DocumentReport document) throws IOException {
    html.element("h3", page.text("html.tasks", document.tasks().size())).line();
    if (document.tasks().isEmpty()) {
      return;
    }
    page.head("html.task", "html.text", "html.lead", "html.others", "html.suggestion");
    for (Task each : document.tasks()) {
      html.raw("<tr><td class=\"n\">").text(each.id()).raw("<br><span class=\"quiet\">");
      html.text(each.section()).raw("<br>").text(place(each.location())).raw("</span></td>");
      html.element("td", each.text());
      html.raw("<td>").text(joined(each.lead()));
      html.raw("<br><span class=\"quiet\">").text(page.text("leadStatus." + each.leadStatus()));
      html.raw("</span></td>");
      html.element("td", others(each));
      html.element("td", each.suggestion().map(this::suggestion).orElse("")).raw("</tr>\n");
    }
    html.raw("</tbody></table>\n");
  }

  private String others(Task task) {
    StringBuilder all = new StringBuilder();
    part(all, "html.cooperating", task.cooperating());
    part(all, "html.responsible", task.responsible());
    part(all, "html.guiding", task.guiding());
    return all.toString();
  }

  private void part(StringBuilder all, String key, List<String> names) {
    if (!names.isEmpty()) {
      all.append(page.text(key, joined(names))).append('\n');
    }
  }

  private String suggestion(Suggestion suggestion) {
    String lead = suggestion.lead().orElseGet(() -> page.text("suggestion." + suggestion.status()));
    String cooperating =
        suggestion.cooperating().isEmpty()
            ? ""
            : "\n" + page.text("html.cooperating", joined(suggestion.cooperating()));
    String basis = suggestion.basis().isEmpty() ? "" : "\n" + joined(suggestion.basis());
    return lead + cooperating + basis;
  }

  private String place(Location location) {
    int line = location.place().line();
    return location.place().page().isPresent()
        ? page.text(
            "html.page", String.valueOf(location.place().page().getAsInt()), String.valueOf(line))
        : page.text("html.line", String.valueOf(line));
  }

  private String joined(List<String> names) {
    return String.join(page.text("comma"), names);
  }
}
