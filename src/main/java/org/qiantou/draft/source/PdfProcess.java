package org.qiantou.draft.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Parses a PDF in a Java process of its own, with little memory and time. A PDF is a graph of
 * packed streams, fonts and programs in which no check beforehand can find every bomb or endless
 * loop; in a process these take down nothing but the process, which costs half a second. Neither
 * can PDFBox's setting for fonts, which counts for a whole process, get in the way of a program
 * that uses PDFBox itself.
 */
final class PdfProcess {

  private static final int SECONDS = Worker.SECONDS - 1;
  private static final int MOST_GLYPHS = 2 * Limits.CHARACTERS;
  private static final int OUT_OF_MEMORY = 3;

  private PdfProcess() {}

  /** Returns the pages of a PDF. */
  static List<PdfPage> pages(byte[] pdf) throws SourceException {
    Process process = start();
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            process::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
    try {
      feed(process, pdf);
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
      return read(in);
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      throw problem(process, end.isDone());
    } finally {
      end.cancel(false);
      process.destroyForcibly();
    }
  }

  private static List<PdfPage> read(DataInputStream in) throws IOException {
    List<PdfPage> pages = new ArrayList<>();
    long glyphs = 0;
    for (int mark = in.readByte(); mark != PdfWire.END; mark = in.readByte()) {
      if (mark != PdfWire.PAGE) {
        throw new SourceException(in.readUTF());
      }
      Worker.checkTime();
      pages.add(PdfWire.read(in));
      glyphs += pages.get(pages.size() - 1).glyphs().size();
      if (glyphs > MOST_GLYPHS) {
        throw new SourceException("longDocument", Limits.CHARACTERS);
      }
    }
    return pages;
  }

  private static Process start() throws SourceException {
    List<String> command = new ArrayList<>();
    String launcher = File.separatorChar == '\\' ? "java.exe" : "java";
    command.add(Path.of(System.getProperty("java.home"), "bin", launcher).toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-Xss8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true",
            "-cp",
            classPath(),
            PdfMain.class.getName(),
            Integer.toString(Worker.SECONDS + 2)));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // These could undo the limits.
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
        .forEach(builder.environment()::remove);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new SourceException("noProcess");
    }
  }

  /** The places of the few classes that the process needs, wherever the caller has them from. */
  private static String classPath() throws SourceException {
    List<Class<?>> needed = new ArrayList<>();
    needed.add(PdfMain.class);
    needed.add(PDDocument.class);
    needed.add(RandomAccessRead.class);
    needed.add(FontBoxFont.class);
    try {
      needed.add(Class.forName("org.apache.commons.logging.LogFactory"));
    } catch (ClassNotFoundException e) {
      throw new SourceException("library", "commons-logging:commons-logging");
    }
    Set<String> places = new LinkedHashSet<>();
    for (Class<?> each : needed) {
      places.add(place(each));
    }
    return String.join(File.pathSeparator, places);
  }

  private static String place(Class<?> type) throws SourceException {
    @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      if (source != null
          && source.getLocation().getProtocol().toLowerCase(Locale.ROOT).equals("file")) {
        return Path.of(source.getLocation().toURI()).toString();
      }
    } catch (URISyntaxException e) {
      throw new SourceException("noProcess");
    }
    throw new SourceException("noProcess");
  }

  /** Feeds the file on a thread, for the process may write before it has read all. */
  private static void feed(Process process, byte[] pdf) {
    Thread thread =
        new Thread(
            () -> {
              try (OutputStream out = process.getOutputStream()) {
                out.write(pdf);
              } catch (IOException e) {
                // The process has ended; what it said or did not say tells why.
              }
            },
            "qiantou-feeder");
    thread.setDaemon(true);
    thread.start();
  }

  private static SourceException problem(Process process, boolean killed) {
    try {
      if (!killed && process.waitFor(1, TimeUnit.SECONDS)) {
        return new SourceException(process.exitValue() == OUT_OF_MEMORY ? "memory" : "damaged");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new SourceException("slow", SECONDS);
  }
}
