package org.qiantou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantou.Qiantou;
import org.qiantou.cli.input.InputException;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.DraftCheck;
import org.qiantou.draft.source.DocxCommenter;
import org.qiantou.draft.source.Format;
import org.qiantou.draft.source.Source;
import org.qiantou.draft.source.SourceException;
import org.qiantou.draft.source.SourceReader;
import org.qiantou.model.Message;
import org.qiantou.report.CheckComments;
import org.qiantou.report.CheckResult;

/** Checks files one after the other; one that cannot be read stops none of the others. */
final class Checking {

  private final Console console;
  private final DraftCheck check;
  private final Baseline baseline;
  private final List<DocumentReport> all = new ArrayList<>();
  private final List<DocumentReport> documents = new ArrayList<>();
  private final List<CheckResult.Unread> unread = new ArrayList<>();
  private final @Nullable Path commented;
  private int faults;

  /**
   * Checks by the rules of a pack.
   *
   * @param commented where each docx is written with comments: a file, or a folder, where it keeps
   *     its name; null if nowhere
   */
  Checking(Console console, Qiantou qiantou, Baseline baseline, @Nullable Path commented) {
    this.console = console;
    this.baseline = baseline;
    this.commented = commented;
    check = DraftCheck.with(qiantou::resolve, qiantou.pack());
  }

  CheckResult check(List<Path> files) throws IOException {
    Progress progress = new Progress(console);
    int number = 0;
    for (Path file : files) {
      progress.at("check.progress", ++number, files.size(), file.toString());
      check(file);
    }
    progress.end();
    return new CheckResult(documents, unread);
  }

  /** Returns what was found before the baseline left anything out. */
  List<DocumentReport> all() {
    return all;
  }

  int faults() {
    return faults;
  }

  private void check(Path file) throws IOException {
    try {
      Source source = SourceReader.read(file);
      DocumentReport report = check.check(source).at(file.toString());
      DocumentReport fresh = baseline.without(report);
      if (commented != null) {
        comment(file, source, fresh, commented);
      }
      all.add(report);
      documents.add(fresh);
    } catch (SourceException e) {
      unread.add(new CheckResult.Unread(file.toString(), e.problem()));
    } catch (InputException e) {
      unread.add(new CheckResult.Unread(file.toString(), e.problem()));
    } catch (RuntimeException | StackOverflowError e) {
      faults++;
      Message fault = Message.of(InputException.BUNDLE, "fault", e.toString());
      unread.add(new CheckResult.Unread(file.toString(), fault));
    }
  }

  private void comment(Path file, Source source, DocumentReport report, Path target)
      throws IOException {
    if (source.format() != Format.DOCX) {
      throw new InputException("check.no-docx");
    }
    Path own = Files.isDirectory(target) ? target.resolve(file.getFileName()) : target;
    if (Files.exists(own) && Files.isSameFile(own, file)) {
      throw new InputException("check.same-file", own.toString());
    }
    DocxCommenter.write(
        Files.readAllBytes(file),
        CheckComments.of(source, report, console.locale()),
        LocalDateTime.now(ZoneId.systemDefault()),
        own);
  }
}
