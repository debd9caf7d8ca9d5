package org.qiantou.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Severity;
import org.qiantou.model.Message;

/**
 * What came of checking several documents.
 *
 * @param documents those that could be read, in the order given
 * @param unread those that could not
 */
public record CheckResult(List<DocumentReport> documents, List<Unread> unread) {

  public CheckResult {
    documents = ImmutableList.copyOf(documents);
    unread = ImmutableList.copyOf(unread);
  }

  /**
   * A file that could not be read.
   *
   * @param path the file, as it was given
   * @param message why, and what to do about it
   */
  public record Unread(String path, Message message) {}

  /** Returns how many findings are of a severity. */
  public long count(Severity severity) {
    return documents.stream()
        .flatMap(each -> each.findings().stream())
        .filter(each -> each.severity() == severity)
        .count();
  }
}
