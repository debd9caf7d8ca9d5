package org.qiantou.draft.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes review comments into a docx, at the very words and authored 牵头检查. Besides the comments
 * only the text itself changes, where runs are cut so that marks fit between; every other part of
 * the file stays the same to the byte, comments that were there before stay, and the text and its
 * formatting stay equal. The same docx and comments give the same bytes.
 *
 * <p>Word allows no comments in text boxes and notes; those stand at the paragraph to which the box
 * or note is tied and quote the words.
 */
public final class DocxCommenter {

  private static final String AUTHOR = "牵头检查";
  private static final String INITIALS = "牵";

  private final Zip zip;
  private final DocxParts parts;

  private DocxCommenter(Zip zip) throws SourceException {
    this.zip = zip;
    this.parts = new DocxParts(zip);
  }

  /**
   * Returns a docx with comments.
   *
   * @param docx the docx from which the source was read
   * @param time the time of the comments, as the reader's clock shows it
   * @throws SourceException if it cannot be read, or is not that docx
   */
  public static byte[] comment(byte[] docx, List<DocxComment> comments, LocalDateTime time)
      throws SourceException {
    if (comments.isEmpty()) {
      return docx.clone();
    }
    return Worker.run(() -> new DocxCommenter(Zip.of(docx)).write(comments, time));
  }

  /**
   * Writes a docx with comments to a file, whole or not at all; a file that is there is replaced.
   *
   * @throws SourceException if the docx cannot be read, or is not that from which the source was
   *     read
   * @throws IOException if the file cannot be written
   */
  public static void write(byte[] docx, List<DocxComment> comments, LocalDateTime time, Path target)
      throws IOException {
    byte[] commented = comment(docx, comments, time);
    Path whole = target.toAbsolutePath();
    Path draft = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel out =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(commented);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true);
      }
      try {
        Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private byte[] write(List<DocxComment> comments, LocalDateTime time) throws SourceException {
    parts.openMain().finish();
    XmlText body = XmlText.of(zip.open(parts.main()));
    boolean strict = body.text().contains(DocxComments.STRICT_WORD);
    DocxComments written = new DocxComments(strict, time);
    Optional<String> existing = parts.part("comments");
    Map<String, byte[]> changed = new HashMap<>();
    XmlText old = existing.isPresent() ? XmlText.of(zip.open(existing.get())) : written.emptyPart();
    int id = 1 + DocxComments.highestId(new XmlReader(new ByteArrayInputStream(old.bytes())));

    String declaration = written.declarationIn(body.text());
    DocxMarks marks = new DocxMarks(body.text(), "w:", declaration, comments);
    for (DocxComment comment : comments) {
      boolean exact = marks.mark(comment, id);
      written.add(id, AUTHOR, INITIALS, exact ? "" : comment.words(), comment.text());
      id++;
    }
    changed.put(parts.main(), new XmlText(marks.apply(), body.charset()).bytes());
    String name = existing.orElseGet(this::freeName);
    changed.put(name, old.withChild(written.text(old)).bytes());
    if (existing.isEmpty()) {
      relate(name, strict, changed);
    }
    return ZipWriter.write(zip, changed);
  }

  private String freeName() {
    String name = DocxParts.folder(parts.main()) + "comments.xml";
    for (int i = 2; zip.has(name); i++) {
      name = DocxParts.folder(parts.main()) + "comments" + i + ".xml";
    }
    return name;
  }

  /** Makes the part with the comments known to the document and to the package. */
  private void relate(String name, boolean strict, Map<String, byte[]> changed)
      throws SourceException {
    String relations = parts.mainRelations();
    XmlText old = zip.has(relations) ? XmlText.of(zip.open(relations)) : DocxComments.noRelations();
    changed.put(relations, old.withChild(DocxComments.relation(old, name, strict)).bytes());
    String types = "[Content_Types].xml";
    XmlText content = XmlText.of(zip.open(types));
    changed.put(types, content.withChild(DocxComments.contentType(content, name)).bytes());
  }
}
