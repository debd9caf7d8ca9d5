package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/**
 * Where a command reads and writes: always UTF-8, whatever the machine's own character set.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether a person watches
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {

  static Console standard() {
    return new Console(
        System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), isTerminal());
  }

  /** Writes out what is left; says whether all could be written. */
  boolean flush() {
    boolean written = !out.checkError();
    return !err.checkError() && written;
  }

  /** From Java 22 on there is always a console; whether it is a terminal is then asked apart. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), UTF_8), false);
  }
}
