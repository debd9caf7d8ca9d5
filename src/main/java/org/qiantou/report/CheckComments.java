package org.qiantou.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Finding;
import org.qiantou.draft.source.Block;
import org.qiantou.draft.source.DocxComment;
import org.qiantou.draft.source.Paragraph;
import org.qiantou.draft.source.Place;
import org.qiantou.draft.source.Source;
import org.qiantou.draft.source.Table;
import org.qiantou.model.Message;

/** Makes review comments of what was found in a docx. */
public final class CheckComments {

  private final Map<Place, String> texts = new HashMap<>();
  private final Locale locale;

  private CheckComments(Source source, Locale locale) {
    this.locale = locale;
    for (Block block : source.blocks()) {
      if (block instanceof Paragraph paragraph) {
        texts.put(paragraph.place(), paragraph.text());
      } else if (block instanceof Table table) {
        table
            .rows()
            .forEach(row -> row.cells().forEach(each -> texts.put(each.place(), each.text())));
      }
    }
  }

  /** Returns one comment for each finding, at its very words. */
  public static List<DocxComment> of(Source source, DocumentReport report, Locale locale) {
    CheckComments comments = new CheckComments(source, locale);
    return report.findings().stream().map(comments::comment).toList();
  }

  private DocxComment comment(Finding finding) {
    Place place = finding.location().place();
    String text = texts.getOrDefault(place, "");
    int end = Math.min(finding.location().span().end(), text.length());
    int start = Math.min(finding.location().span().start(), end);
    String fix = finding.fix().map(each -> "\n" + text("fix.plain", each)).orElse("");
    String what =
        text(
            "comment",
            Message.of(CheckText.BUNDLE, "severity." + finding.severity()),
            finding.rule().id(),
            finding.message());
    return new DocxComment(place.anchor(), start, end, text.substring(start, end), what + fix);
  }

  private String text(String key, Object... args) {
    return Message.of(CheckText.BUNDLE, key, args).in(locale);
  }
}
