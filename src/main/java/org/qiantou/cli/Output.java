package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.input.InputException;
import org.qiantou.report.Printable;

/**
 * Where a command's result goes: standard output, or a file that is written whole or not at all.
 */
final class Output {

  private final Console console;
  private final @Nullable Path file;

  /**
   * Writes to a file.
   *
   * @param file the file; null for standard output
   */
  Output(Console console, @Nullable Path file) {
    this.console = console;
    this.file = file;
  }

  /** Something that is written. */
  interface Writing<T> {
    T write(Writer out) throws IOException;
  }

  /** Something that is written as bytes. */
  interface Bytes<T> {
    T write(OutputStream out) throws IOException;
  }

  /** Writes, and returns what the writing gives. */
  <T> T write(Writing<T> writing) throws IOException {
    if (file == null) {
      T result = writing.write(console.writer());
      console.writer().flush();
      return result;
    }
    return toFile(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
          T result = writing.write(writer);
          writer.flush();
          return result;
        });
  }

  /** Writes lines that a terminal can show. */
  static void lines(Writer out, List<String> lines) throws IOException {
    for (String line : lines) {
      out.append(Printable.of(line)).append('\n');
    }
  }

  /** Writes a file; what is there under its name is replaced when all is written. */
  static <T> T toFile(Path file, Bytes<T> writing) throws IOException {
    if (Files.isDirectory(file)) {
      throw new InputException("output.folder", file.toString());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream device = Files.newOutputStream(file)) {
        return writing.write(device);
      }
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    @Nullable Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputException("output.no-folder", String.valueOf(folder));
    }
    Path draft = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      T result = toDraft(draft, writing);
      move(draft, target);
      return result;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static <T> T toDraft(Path draft, Bytes<T> writing) throws IOException {
    try (FileChannel channel =
            FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      T result = writing.write(out);
      channel.force(true);
      return result;
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
