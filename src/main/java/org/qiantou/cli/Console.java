package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Where a command reads and writes: always UTF-8, whatever the machine's own character set. */
final class Console {

  private final InputStream in;
  private final Drain drain;
  private final Writer writer;
  private final PrintWriter out;
  private final PrintWriter err;
  private final BooleanSupplier watched;
  private final Locale locale;

  Console(InputStream in, OutputStream out, OutputStream err, BooleanSupplier watched) {
    this.in = in;
    drain = new Drain(out);
    writer = new BufferedWriter(new OutputStreamWriter(drain, UTF_8), 1 << 15);
    this.out = new PrintWriter(writer, false);
    this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
    this.watched = watched;
    locale = Locale.CHINESE;
  }

  private Console(Console other, Locale locale) {
    in = other.in;
    drain = other.drain;
    writer = other.writer;
    out = other.out;
    err = other.err;
    watched = other.watched;
    this.locale = locale;
  }

  static Console standard() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Console::isTerminal);
  }

  /** Returns the same in a language. */
  Console speaking(Locale language) {
    return new Console(this, language);
  }

  Locale locale() {
    return locale;
  }

  InputStream in() {
    return in;
  }

  /** Returns where results go; it hides failures, which {@link #flush} tells. */
  PrintWriter out() {
    return out;
  }

  /** Returns the same for long results: a failure stops the work. */
  Writer writer() {
    return writer;
  }

  PrintWriter err() {
    return err;
  }

  /** Says whether a person watches what is written to standard error. */
  boolean isWatched() {
    return watched.getAsBoolean();
  }

  /** Writes out what is left, and returns why that could not be done. */
  Optional<IOException> flush() {
    err.flush();
    out.flush();
    return drain.failure();
  }

  /**
   * Says whether the reader of standard output went away, as {@code head} does when it has enough:
   * nobody's mistake.
   */
  boolean isAbandoned() {
    return drain
        .failure()
        .map(each -> String.valueOf(each.getMessage()))
        .filter(each -> each.contains("Broken pipe") || each.contains("pipe is being closed"))
        .isPresent();
  }

  /**
   * Java tells only whether standard input and output are terminals; on Linux the link tells of
   * standard error alone.
   */
  @SuppressWarnings("SystemConsoleNull") // From Java 22 on it says so only of older versions.
  private static boolean isTerminal() {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }
}
