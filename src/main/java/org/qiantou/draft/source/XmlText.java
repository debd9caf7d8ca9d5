package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * A part of a docx as text, to be written back in the encoding in which it came.
 *
 * @param text the text, with its byte order mark if it has one
 */
record XmlText(String text, Charset charset) {

  static XmlText of(InputStream in) throws SourceException {
    try (in) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      in.transferTo(bytes);
      Charset charset = charset(bytes.toByteArray());
      return new XmlText(bytes.toString(charset), charset);
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      throw new SourceException("damaged");
    }
  }

  /**
   * Reads XML as characters, for Java's parser prints to the console when bytes are wrong. Parts of
   * a docx are in UTF-8 or UTF-16.
   */
  static Reader reader(InputStream in) throws SourceException {
    PushbackInputStream start = new PushbackInputStream(in, 4);
    try {
      byte[] first = start.readNBytes(4);
      start.unread(first);
      Charset charset = charset(first);
      boolean marked = first.length >= 2 && (first[0] & 0xFF) >= 0xEF;
      start.skipNBytes(marked ? (charset.equals(UTF_8) ? 3 : 2) : 0);
      return new InputStreamReader(start, charset.newDecoder());
    } catch (SourceException e) {
      throw e;
    } catch (IOException e) {
      throw new SourceException("damaged");
    }
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> UTF_16BE;
      case 0xFFFE, 0x3C00 -> UTF_16LE;
      default -> UTF_8;
    };
  }

  byte[] bytes() {
    return text.getBytes(charset);
  }

  /** Returns it with something more at the end of its root element. */
  XmlText withChild(String child) throws SourceException {
    int close = text.lastIndexOf('<');
    if (close < 0) {
      throw new SourceException("damaged");
    }
    if (text.startsWith("</", close)) {
      return new XmlText(text.substring(0, close) + child + text.substring(close), charset);
    }
    int end = text.lastIndexOf("/>");
    String name = text.substring(close + 1, nameEnd(close + 1));
    return new XmlText(text.substring(0, end) + ">" + child + "</" + name + ">", charset);
  }

  /** Returns the prefix of the root element, with its colon; empty if it has none. */
  String rootPrefix() {
    int at = 0;
    while (at >= 0) {
      at = text.indexOf('<', at);
      if (at < 0 || Character.isLetter(text.charAt(at + 1))) {
        break;
      }
      at++;
    }
    String name = at < 0 ? "" : text.substring(at + 1, nameEnd(at + 1));
    return name.substring(0, name.indexOf(':') + 1);
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Returns words as XML text or the value of an attribute, without what XML cannot hold. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                  if (isAllowed(point)) {
                    escaped.appendCodePoint(point);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point < 0xD800)
        || (point >= 0xE000 && point != 0xFFFE && point != 0xFFFF);
  }
}
