package org.qiantou.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.qiantou.cli.input.InputException;
import org.qiantou.fixture.FixtureException;
import org.qiantou.model.MatterException;
import org.qiantou.model.Message;
import org.qiantou.pack.PackException;
import org.qiantou.report.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one line each, and gives the exit code. */
final class Failures {

  private final Console console;
  private final Locale locale;

  Failures(Console console) {
    this.console = console;
    locale = console.locale();
  }

  /** The call was wrong. */
  int ofCall(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    say(CallProblem.of(failure));
    say(text("see-help", command.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG;
  }

  /** A command failed. */
  int ofRun(Exception failure, CommandLine command, ParseResult parsed) {
    if (console.isAbandoned()) {
      return ExitCode.DONE;
    }
    if (console.flush().isPresent()) {
      // Said at the very end.
      return ExitCode.WRONG;
    }
    if (failure instanceof ParameterException wrong) {
      return ofCall(wrong, new String[0]);
    }
    return isMistake(failure) ? ExitCode.WRONG : ofFault(failure);
  }

  /** What was to be written to standard output could not be. */
  int ofOutput() {
    console.flush().ifPresent(failure -> say(text("no-output", reason(failure))));
    return ExitCode.WRONG;
  }

  /** Tells a mistake of the user, if it is one. */
  private boolean isMistake(Exception failure) {
    if (failure instanceof PackException wrong) {
      wrong.problems().forEach(problem -> say(problem.in(locale)));
    } else if (failure instanceof MatterException wrong) {
      say(text("wrong-matter", wrong.field(), wrong.problem()));
    } else if (failure instanceof FixtureException wrong) {
      say(wrong.in(locale));
    } else if (failure instanceof InputException wrong) {
      say(wrong.problem().in(locale));
    } else if (failure instanceof InvalidPathException wrong) {
      say(text("no-path", wrong.getInput()));
    } else if (failure instanceof UncheckedIOException wrong) {
      say(of(wrong.getCause() == null ? new IOException(wrong) : wrong.getCause()));
    } else if (failure instanceof IOException wrong) {
      say(of(wrong));
    } else {
      return false;
    }
    return true;
  }

  private int ofFault(Exception failure) {
    say(text("fault", failure.toString()));
    if (Boolean.getBoolean("qiantou.debug")) {
      failure.printStackTrace(console.err());
    }
    return ExitCode.FAULT;
  }

  private Message of(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return message("no-file", missing.getFile());
    }
    if (failure instanceof AccessDeniedException denied) {
      return message("no-access", denied.getFile());
    }
    return message("no-file-access", reason(failure));
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException wrong && wrong.getReason() != null) {
      return wrong.getFile() + ": " + wrong.getReason();
    }
    return String.valueOf(failure.getMessage());
  }

  private void say(Message line) {
    say(line.in(locale));
  }

  private void say(String line) {
    console.err().println(Printable.of(line));
  }

  private String text(String key, Object... args) {
    return message(key, args).in(locale);
  }

  private static Message message(String key, Object... args) {
    return Message.of(InputException.BUNDLE, key, args);
  }
}
