package org.qiantou.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Finding;
import org.qiantou.draft.Severity;
import org.qiantou.model.Message;

/** Shows what was found in documents as a linter does: place, severity, rule, what, and the fix. */
public final class CheckText {

  static final String BUNDLE = "org.qiantou.report.check";

  private final Locale locale;
  private final List<String> lines = new ArrayList<>();

  private CheckText(Locale locale) {
    this.locale = locale;
  }

  /** Returns the lines. */
  public static List<String> of(CheckResult result, Locale locale) {
    CheckText text = new CheckText(locale);
    result.documents().forEach(text::document);
    result.unread().forEach(each -> text.line("unread", each.path(), each.message()));
    text.line(
        "total",
        result.documents().size(),
        result.documents().stream().mapToInt(each -> each.summary().tasks()).sum(),
        result.count(Severity.ERROR),
        result.count(Severity.WARNING),
        result.count(Severity.NOTE));
    int frozen = result.documents().stream().mapToInt(each -> each.summary().frozen()).sum();
    if (frozen > 0) {
      text.line("frozen", frozen);
    }
    return text.lines.stream().map(Printable::of).toList();
  }

  private void document(DocumentReport document) {
    document.findings().forEach(each -> finding(document.path(), each));
    document.notes().forEach(each -> line("note", document.path(), each));
    line("review", document.path(), document.review().route());
  }

  private void finding(String path, Finding finding) {
    line(
        "finding",
        path,
        String.valueOf(finding.location().place().line()),
        Message.of(BUNDLE, "severity." + finding.severity()),
        finding.rule().id(),
        finding.message(),
        finding.task().map(each -> " [" + each + "]").orElse(""));
    finding.fix().ifPresent(fix -> line("fix", fix));
  }

  private void line(String key, Object... args) {
    lines.add(Message.of(BUNDLE, key, args).in(locale));
  }
}
