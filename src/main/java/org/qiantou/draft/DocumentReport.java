package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiantou.model.Message;

/**
 * What was found in a document.
 *
 * @param path the file, as it was given
 * @param title its title; empty if none was found
 * @param issuer who issues it
 * @param number its number (发文字号)
 * @param date its date
 * @param type what kind of document it is
 * @param genre what its title calls it: 方案, 通知, 清单; empty if it has none
 * @param convention how it says who leads
 * @param conventionText the sentence that makes the first unit lead, for the drafter to see
 * @param review which legal review it must pass (D19)
 * @param tasks its tasks, in the order of the text
 * @param findings the findings, in the order of the text
 * @param summary the same in numbers
 * @param notes what the reader should know about the reading
 */
public record DocumentReport(
    String path,
    String title,
    List<String> issuer,
    Optional<String> number,
    Optional<LocalDate> date,
    DocumentType type,
    String genre,
    Convention convention,
    Optional<String> conventionText,
    Review review,
    List<Task> tasks,
    List<Finding> findings,
    Summary summary,
    List<Message> notes) {

  public DocumentReport {
    issuer = ImmutableList.copyOf(issuer);
    tasks = ImmutableList.copyOf(tasks);
    findings = ImmutableList.copyOf(findings);
    notes = ImmutableList.copyOf(notes);
  }

  /** Returns the same for a document that stands elsewhere. */
  public DocumentReport at(String newPath) {
    return with(newPath, findings, summary);
  }

  /** Returns the same with other findings and what they come to. */
  public DocumentReport with(List<Finding> newFindings, Summary newSummary) {
    return with(path, newFindings, newSummary);
  }

  private DocumentReport with(String newPath, List<Finding> newFindings, Summary newSummary) {
    return new DocumentReport(
        newPath,
        title,
        issuer,
        number,
        date,
        type,
        genre,
        convention,
        conventionText,
        review,
        tasks,
        newFindings,
        newSummary,
        notes);
  }

  /** Says whether a finding is an error. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }
}
