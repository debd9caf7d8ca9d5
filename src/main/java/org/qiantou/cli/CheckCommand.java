package org.qiantou.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.input.InputException;
import org.qiantou.draft.Severity;
import org.qiantou.report.CheckHtml;
import org.qiantou.report.CheckJson;
import org.qiantou.report.CheckResult;
import org.qiantou.report.CheckSarif;
import org.qiantou.report.CheckText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: which tasks of policy documents nobody leads. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Mixin private final Shared shared;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "check.files")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|html|docx",
      descriptionKey = "check.format")
  private Format format = Format.text;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
  private @Nullable Path baseline;

  @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "check.write-baseline")
  private @Nullable Path newBaseline;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|note|never",
      descriptionKey = "check.fail-on")
  private FailOn failOn = FailOn.error;

  /** The forms of output. */
  enum Format {
    text,
    json,
    sarif,
    html,
    docx
  }

  /** The least severity that makes the program exit with 1. */
  enum FailOn {
    error(Severity.ERROR),
    warning(Severity.ERROR, Severity.WARNING),
    note(Severity.ERROR, Severity.WARNING, Severity.NOTE),
    never;

    private final ImmutableList<Severity> grave;

    FailOn(Severity... grave) {
      this.grave = ImmutableList.copyOf(grave);
    }
  }

  CheckCommand(Console console) {
    shared = new Shared(console);
  }

  @Override
  public Integer call() throws IOException {
    Baseline old = baseline == null ? Baseline.none() : Baseline.read(baseline);
    @Nullable Path copies = format == Format.docx ? copies() : null;
    Checking checking = new Checking(shared.console(), shared.qiantou(), old, copies);
    CheckResult result = checking.check(files);
    write(result);
    if (newBaseline != null) {
      new Output(shared.console(), newBaseline).write(out -> Baseline.write(out, checking.all()));
    }
    if (checking.faults() > 0) {
      return ExitCode.FAULT;
    }
    return result.unread().isEmpty() ? found(result) : Integer.valueOf(ExitCode.WRONG);
  }

  /** Returns where the commented documents go. */
  private Path copies() {
    @Nullable Path output = shared.file();
    if (output == null) {
      throw new InputException("check.no-output");
    }
    if (files.size() > 1 && !Files.isDirectory(output)) {
      throw new InputException("check.no-folder", output.toString());
    }
    return output;
  }

  private void write(CheckResult result) throws IOException {
    Console console = shared.console();
    Locale locale = console.locale();
    if (format == Format.docx) {
      // The documents with comments are the output; this is for who started the check.
      Output.lines(console.writer(), CheckText.of(result, locale));
      return;
    }
    if (format != Format.text) {
      result
          .unread()
          .forEach(each -> console.err().println(each.path() + ": " + each.message().in(locale)));
    }
    shared.write(
        out -> {
          switch (format) {
            case json -> JsonOut.write(out, json -> CheckJson.write(json, result, locale));
            case sarif -> JsonOut.write(out, json -> CheckSarif.write(json, result, locale));
            case html -> CheckHtml.write(out, result, locale);
            default -> Output.lines(out, CheckText.of(result, locale));
          }
          return ExitCode.DONE;
        });
  }

  private int found(CheckResult result) {
    return failOn.grave.stream().anyMatch(each -> result.count(each) > 0)
        ? ExitCode.FOUND
        : ExitCode.DONE;
  }
}
