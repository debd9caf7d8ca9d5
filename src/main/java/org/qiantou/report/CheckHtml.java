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

  private final Html html;
  private final Locale locale;

  private CheckHtml(Appendable out, Locale locale) {
    html = new Html(out);
    this.locale = locale;
  }

  /** Writes the page. */
  public static void write(Appendable out, CheckResult result, Locale locale) throws IOException {
    new CheckHtml(out, locale).page(result);
  }

  private void page(CheckResult result) throws IOException {
    HtmlPage page = HtmlPage.open(html, text("html.title"), locale);
    html.element(
            "p",
            text(
                "total",
                result.documents().size(),
                result.documents().stream().mapToInt(each -> each.summary().tasks()).sum(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.NOTE)))
        .line();
    for (CheckResult.Unread each : result.unread()) {
      html.element("p class=\"ERROR\"", text("unread", each.path(), each.message())).line();
    }
    for (DocumentReport each : result.documents()) {
      document(each);
    }
    page.close();
  }

  private void document(DocumentReport document) throws IOException {
    html.element("h2", document.title().isEmpty() ? document.path() : document.title()).line();
    html.element("p class=\"quiet\"", document.path()).line();
    html.element("p", text("html.review", document.review().route())).line();
    for (Message each : document.notes()) {
      html.element("p class=\"NOTE\"", each.in(locale)).line();
    }
    findings(document);
    tasks(document);
  }

  private void findings(DocumentReport document) throws IOException {
    html.element("h3", text("html.findings", document.findings().size())).line();
    if (document.findings().isEmpty()) {
      return;
    }
    HtmlPage.head(
        html, text("html.place"), text("html.severity"), text("html.what"), text("html.task"));
    for (Finding each : document.findings()) {
      html.raw("<tr>");
      html.element("td class=\"n\"", place(each.location()));
      html.element(
          "td class=\"n " + each.severity().name() + "\"", text("severity." + each.severity()));
      html.raw("<td>").text(each.message().in(locale));
      html.raw(" <span class=\"quiet\">").text(each.rule().id()).raw("</span>");
      if (each.fix().isPresent()) {
        html.element("span class=\"fix\"", text("fix.plain", each.fix().get()));
      }
      html.raw("</td>").element("td class=\"n\"", each.task().orElse("")).raw("</tr>\n");
    }
    html.raw("</tbody></table>\n");
  }

  private void tasks(DocumentReport document) throws IOException {
    html.element("h3", text("html.tasks", document.tasks().size())).line();
    if (document.tasks().isEmpty()) {
      return;
    }
    HtmlPage.head(
        html,
        text("html.task"),
        text("html.text"),
        text("html.lead"),
        text("html.others"),
        text("html.suggestion"));
    for (Task each : document.tasks()) {
      html.raw("<tr><td class=\"n\">").text(each.id()).raw("<br><span class=\"quiet\">");
      html.text(each.section()).raw("<br>").text(place(each.location())).raw("</span></td>");
      html.element("td", each.text());
      html.raw("<td>").text(joined(each.lead()));
      html.raw("<br><span class=\"quiet\">").text(text("leadStatus." + each.leadStatus()));
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
      all.append(text(key, joined(names))).append('\n');
    }
  }

  private String suggestion(Suggestion suggestion) {
    String lead = suggestion.lead().orElseGet(() -> text("suggestion." + suggestion.status()));
    String cooperating =
        suggestion.cooperating().isEmpty()
            ? ""
            : "\n" + text("html.cooperating", joined(suggestion.cooperating()));
    String basis = suggestion.basis().isEmpty() ? "" : "\n" + joined(suggestion.basis());
    return lead + cooperating + basis;
  }

  private String place(Location location) {
    int line = location.place().line();
    return location.place().page().isPresent()
        ? text(
            "html.page", String.valueOf(location.place().page().getAsInt()), String.valueOf(line))
        : text("html.line", String.valueOf(line));
  }

  private String joined(List<String> names) {
    return String.join(text("comma"), names);
  }

  private String text(String key, Object... args) {
    return Message.of(CheckText.BUNDLE, key, args).in(locale);
  }
}
