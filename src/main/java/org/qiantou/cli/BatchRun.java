package org.qiantou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.qiantou.Qiantou;
import org.qiantou.cli.batch.Batch;
import org.qiantou.cli.batch.Form;
import org.qiantou.cli.input.InputException;
import org.qiantou.model.Message;
import org.qiantou.model.Status;

/** Runs a batch from the command line. */
final class BatchRun {

  private final Console console;
  private final Shared shared;
  private final boolean explain;
  private final Set<Status> failOn;

  BatchRun(Shared shared, boolean explain, Set<Status> failOn) {
    console = shared.console();
    this.shared = shared;
    this.explain = explain;
    this.failOn = failOn;
  }

  /**
   * Answers all records of a file.
   *
   * @param input the file, or {@code -} for standard input
   */
  int run(String input, Form form, int threads) throws IOException {
    if (input.equals("-")) {
      return run(console.in(), input, form, threads);
    }
    Path file = Path.of(input);
    if (Files.isDirectory(file)) {
      throw new InputException("batch.folder", input);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return run(in, input, form, threads);
    }
  }

  private int run(InputStream in, String name, Form form, int threads) throws IOException {
    Qiantou qiantou = shared.qiantou();
    Batch batch = new Batch(qiantou, form, console.locale(), explain, threads);
    Progress progress = new Progress(console);
    Batch.Outcome outcome;
    try {
      outcome =
          shared.write(
              out ->
                  batch.run(
                      in,
                      name,
                      out,
                      (records, errors) -> progress.at("batch.progress", records, errors)));
    } finally {
      progress.end();
    }
    return code(outcome);
  }

  private int code(Batch.Outcome outcome) {
    if (outcome.errors() > 0) {
      console
          .err()
          .println(
              Message.of(InputException.BUNDLE, "batch.errors", outcome.errors())
                  .in(console.locale()));
    }
    if (outcome.faults() > 0) {
      return ExitCode.FAULT;
    }
    if (outcome.errors() > 0) {
      return ExitCode.WRONG;
    }
    return outcome.found().stream().anyMatch(failOn::contains) ? ExitCode.FOUND : ExitCode.DONE;
  }
}
