package org.qiantou.draft.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads policy documents: docx, pdf, html, Markdown and plain text. What a file is, its content
 * says, and its name only where the content leaves it open. Safe for use by several threads.
 *
 * <p>Reading never goes on the network, opens no file but the one that is given and leaves nothing
 * behind. It ends within ten seconds, whatever the file.
 */
public final class SourceReader {

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @throws SourceException if it cannot be read, in one line for the user
   */
  public static Source read(Path file) throws SourceException {
    String name = String.valueOf(file.getFileName());
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new SourceException("directory", name);
      }
      if (!attributes.isRegularFile()) {
        throw new SourceException("noFile", name);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in, name);
      }
    } catch (SourceException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new SourceException("missing", name);
    } catch (IOException e) {
      throw new SourceException("unreadable", name);
    }
  }

  /**
   * Reads a document from a stream, which stays open.
   *
   * @param name the file's name, which is shown and whose extension may tell the format
   * @throws SourceException if it cannot be read, in one line for the user
   */
  public static Source read(InputStream in, String name) throws SourceException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(Limits.FILE_BYTES + 1);
    } catch (IOException e) {
      throw new SourceException("unreadable", name);
    }
    if (bytes.length > Limits.FILE_BYTES) {
      throw new SourceException("tooLarge", Limits.FILE_BYTES >> 20);
    }
    if (bytes.length == 0) {
      throw new SourceException("empty");
    }
    return Worker.run(() -> parse(bytes, name));
  }

  private static Source parse(byte[] bytes, String name) throws SourceException {
    Recognizer file = new Recognizer(bytes);
    if (file.isZip()) {
      Zip zip = Zip.of(bytes);
      Recognizer.refuseOtherZip(zip);
      return new DocxReader(name).read(zip);
    }
    if (file.isPdf()) {
      return new PdfReader(name).read(bytes);
    }
    file.refuseOthers();
    String text = Encodings.decode(bytes);
    Recognizer.refuseOtherText(text);
    return switch (Recognizer.format(text, name)) {
      case HTML -> new HtmlReader(name).read(text);
      case MARKDOWN -> new MarkdownReader(name).read(text);
      default -> new TextReader(name).read(text);
    };
  }
}
