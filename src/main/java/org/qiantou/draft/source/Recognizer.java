package org.qiantou.draft.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a file is by its content, and by its name where the content leaves it open. */
final class Recognizer {

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String[] ARCHIVES = {
    "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "\u00FD7zXZ", "BZh", "(\u00B5/\u00FD"
  };
  private static final String[] PICTURES = {
    "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*"
  };

  private final byte[] bytes;
  private final String start;

  Recognizer(byte[] bytes) {
    this.bytes = bytes;
    this.start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
  }

  boolean isZip() {
    return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006");
  }

  boolean isPdf() {
    return start.contains("%PDF-");
  }

  /** Refuses what is known and not read, with a line that says how to convert it. */
  void refuseOthers() throws SourceException {
    if (bytes.length >= 4 && java.util.Arrays.equals(bytes, 0, 4, OLE, 0, 4)) {
      throw new SourceException(compound());
    }
    if (start.startsWith("{\\rtf")) {
      throw new SourceException("rtf");
    }
    if (startsWithAny(ARCHIVES)) {
      throw new SourceException("archive");
    }
    boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
    boolean heic = start.startsWith("ftyphe", 4) || start.startsWith("ftypmif", 4);
    boolean bmp = start.startsWith("BM") && start.startsWith("\0\0\0\0", 6);
    if (startsWithAny(PICTURES) || webp || heic || bmp) {
      throw new SourceException("picture");
    }
  }

  /** Refuses a zip that is no docx, with a line that says how to convert it. */
  static void refuseOtherZip(Zip zip) throws SourceException {
    if (zip.has("[Content_Types].xml")) {
      for (String name : zip.entries().keySet()) {
        if (name.startsWith("xl/")) {
          throw new SourceException("sheet");
        }
        if (name.startsWith("ppt/")) {
          throw new SourceException("slides");
        }
      }
      return;
    }
    if (zip.has("OFD.xml")) {
      throw new SourceException("ofd");
    }
    if (zip.has("content.xml") && zip.has("META-INF/manifest.xml")) {
      throw new SourceException("odf");
    }
    throw new SourceException("archive");
  }

  /** Refuses a text in a format of Word that is no docx. */
  static void refuseOtherText(String text) throws SourceException {
    String head = text.substring(0, Math.min(text.length(), 4096));
    if (head.contains("schemas.microsoft.com/office/word/2003/wordml")
        || head.contains("schemas.microsoft.com/office/2006/xmlPackage")) {
      throw new SourceException("wordXml");
    }
    if (head.contains("MIME-Version:") && head.contains("multipart/related")) {
      throw new SourceException("webArchive");
    }
  }

  /** Says what a text is. */
  static Format format(String text, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int first = Blanks.skip(text, 0, text.length());
    String head =
        text.substring(first, Math.min(text.length(), first + 4096)).toLowerCase(Locale.ROOT);
    boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    if (looksLikeHtml(head) || (named && head.contains("<"))) {
      return Format.HTML;
    }
    return lower.endsWith(".md") || lower.endsWith(".markdown") ? Format.MARKDOWN : Format.TEXT;
  }

  private static boolean looksLikeHtml(String head) {
    if (!head.startsWith("<")) {
      return false;
    }
    for (String tag : new String[] {"<!doctype html", "<html", "<head", "<body", "<div", "<p>"}) {
      if (head.contains(tag)) {
        return true;
      }
    }
    return head.startsWith("<p ") || head.startsWith("<table") || head.startsWith("<h1");
  }

  /** Names in a compound file are in UTF-16; an encrypted docx is one, too. */
  private String compound() {
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    if (content.contains(wide("EncryptedPackage"))) {
      return "password";
    }
    if (content.contains(wide("WordDocument"))) {
      return "doc";
    }
    if (content.contains(wide("Workbook")) || content.contains(wide("Book"))) {
      return "sheet";
    }
    return content.contains(wide("PowerPoint Document")) ? "slides" : "doc";
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private boolean startsWithAny(String[] starts) {
    for (String each : starts) {
      if (start.startsWith(each)) {
        return true;
      }
    }
    return false;
  }
}
