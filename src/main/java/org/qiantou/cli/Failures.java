package org.qiantou.cli;

import java.io.UncheckedIOException;
import java.util.Locale;
import org.qiantou.fixture.FixtureException;
import org.qiantou.model.MatterException;
import org.qiantou.model.Message;
import org.qiantou.pack.PackException;
import org.qiantou.pack.PackProblem;
import org.qiantou.report.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line each, and gives the exit code. */
final class Failures {

  private final Console console;
  private final Locale locale;

  Failures(Console console, Locale locale) {
    this.console = console;
    this.locale = locale;
  }

  /** The call was wrong. */
  int ofCall(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    say(CallProblem.of(failure).in(locale));
    say(text("see-help", command.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG;
  }

  /** A command failed. */
  int ofRun(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof ParameterException wrong) {
      return ofCall(wrong, new String[0]);
    }
    if (failure instanceof PackException wrong) {
      wrong.problems().forEach(problem -> say(line(problem)));
      return ExitCode.WRONG;
    }
    if (failure instanceof MatterException wrong) {
      say(text("wrong-matter", wrong.field(), wrong.problem().in(locale)));
      return ExitCode.WRONG;
    }
    if (failure instanceof FixtureException wrong) {
      say(wrong.in(locale));
      return ExitCode.WRONG;
    }
    if (failure instanceof InputException wrong) {
      say(wrong.problem().in(locale));
      return ExitCode.WRONG;
    }
    if (failure instanceof UncheckedIOException wrong) {
      say(text("no-file-access", String.valueOf(wrong.getMessage())));
      return ExitCode.WRONG;
    }
    say(text("fault", failure.toString()));
    if (Boolean.getBoolean("qiantou.debug")) {
      failure.printStackTrace(console.err());
    }
    return ExitCode.FAULT;
  }

  private String line(PackProblem problem) {
    return problem.in(locale);
  }

  private void say(String line) {
    console.err().println(Printable.of(line));
  }

  private String text(String key, Object... args) {
    return Message.of(InputException.BUNDLE, key, args).in(locale);
  }
}
