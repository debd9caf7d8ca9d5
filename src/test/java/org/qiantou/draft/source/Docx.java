package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a docx from the XML of its parts. */
final class Docx {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private Docx() {}

  /** Makes a docx with a body. */
  static Docx of(String body) {
    Docx docx = new Docx();
    docx.parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType="
            + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    docx.parts.put(
        "_rels/.rels", relationships(relationship(1, "officeDocument", "word/document.xml")));
    docx.parts.put(
        "word/document.xml",
        HEAD + "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    return docx;
  }

  /** Makes a paragraph of one run. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** Makes a paragraph with properties. */
  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  /** Makes a run. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Makes a table of rows. */
  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  /** Makes a row of cells. */
  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** Makes a cell with properties. */
  static String tc(String properties, String... blocks) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
  }

  /** Makes a cell of one paragraph. */
  static String td(String text) {
    return tc("", p(text));
  }

  /** Adds {@code word/KIND.xml} with a root element. */
  Docx with(String kind, String root, String content) {
    parts.put(
        "word/" + kind + ".xml",
        HEAD + "<w:" + root + SPACES + ">" + content + "</w:" + root + ">");
    relations.append(relationship(relations.length() + 1, kind, kind + ".xml"));
    return this;
  }

  /** Adds or replaces any part. */
  Docx withPart(String name, String content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    parts.put("word/_rels/document.xml.rels", relationships(relations.toString()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Source read() throws SourceException {
    return SourceReader.read(new ByteArrayInputStream(bytes()), "文稿.docx");
  }

  private static String relationships(String content) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static String relationship(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
