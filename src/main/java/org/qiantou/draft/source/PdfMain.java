package org.qiantou.draft.source;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process that parses a PDF: the file comes in on standard input, its pages go out on standard
 * output. It may use only the JDK and PDFBox, see {@link PdfProcess}.
 */
final class PdfMain {

  private static final int MOST_PAGES = 3_000;

  private PdfMain() {}

  /** Runs the process, which ends by itself when nobody waits for it any more. */
  public static void main(String[] arguments) throws IOException {
    endAfter(Integer.parseInt(arguments[0]));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // Whatever a library prints must not get between the pages.
    System.setOut(System.err);
    byte[] file = System.in.readAllBytes();
    String problem = run(file, out);
    if (problem.isEmpty()) {
      out.writeByte(PdfWire.END);
    } else {
      out.writeByte(PdfWire.PROBLEM);
      out.writeUTF(problem);
    }
    out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static String run(byte[] file, DataOutputStream out) {
    FontMappers.set(new PdfFonts());
    try (PDDocument document =
        Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
      for (int i = 0; i < pages; i++) {
        PdfEngine engine = new PdfEngine(document.getPage(i));
        PdfWire.write(engine.page(i + 1), out);
      }
      return "";
    } catch (InvalidPasswordException e) {
      return "password";
    } catch (StackOverflowError e) {
      return "deep";
    } catch (IOException | RuntimeException e) {
      return "damaged";
    }
  }

  private static void endAfter(int seconds) {
    Thread thread =
        new Thread(
            () -> {
              try {
                Thread.sleep(seconds * 1000L);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(1);
            });
    thread.setDaemon(true);
    thread.start();
  }
}
