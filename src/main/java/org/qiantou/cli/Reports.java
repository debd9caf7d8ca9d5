package org.qiantou.cli;

import java.util.List;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Finding;
import org.qiantou.draft.Summary;

/** Changes parts of document reports. */
final class Reports {

  private Reports() {}

  static DocumentReport at(DocumentReport report, String path) {
    return with(path, report, report.findings(), report.summary());
  }

  static DocumentReport with(DocumentReport report, List<Finding> findings, Summary summary) {
    return with(report.path(), report, findings, summary);
  }

  private static DocumentReport with(
      String path, DocumentReport report, List<Finding> findings, Summary summary) {
    return new DocumentReport(
        path,
        report.title(),
        report.issuer(),
        report.number(),
        report.date(),
        report.type(),
        report.genre(),
        report.convention(),
        report.conventionText(),
        report.review(),
        report.tasks(),
        findings,
        summary,
        report.notes());
  }
}
