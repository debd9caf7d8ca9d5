package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes over the tags of an XML text and knows where each stands, so that something can be put
 * between them and all else stays as it is, to the byte. The text was read by {@link XmlReader}
 * before, so that it is known to be well-formed and harmless.
 */
final class XmlScanner {

  private final String xml;
  private final List<Element> open = new ArrayList<>();
  private int at;

  XmlScanner(String xml) {
    this.xml = xml;
  }

  /**
   * An element.
   *
   * @param name its name as it stands there, with its prefix
   * @param local its local name; empty if it is not of WordprocessingML
   * @param start where its start tag begins
   * @param content where its start tag ends
   */
  record Element(String name, String local, int start, int content, Map<String, String> spaces) {}

  /** What was found: the start of an element, its end, or both in one tag. */
  enum Tag {
    START,
    END,
    EMPTY,
    NOTHING
  }

  private Element element = new Element("", "", 0, 0, new HashMap<>());
  private int tagStart;

  /** Goes on to the next tag. */
  Tag next() throws SourceException {
    while (true) {
      tagStart = xml.indexOf('<', at);
      if (tagStart < 0) {
        return Tag.NOTHING;
      }
      if (xml.startsWith("<!--", tagStart)) {
        at = after("-->");
      } else if (xml.startsWith("<![CDATA[", tagStart)) {
        at = after("]]>");
      } else if (xml.startsWith("<?", tagStart)) {
        at = after("?>");
      } else if (xml.startsWith("</", tagStart)) {
        at = after(">");
        if (open.isEmpty()) {
          throw new SourceException("damaged");
        }
        element = open.remove(open.size() - 1);
        return Tag.END;
      } else {
        return start();
      }
    }
  }

  private int after(String mark) throws SourceException {
    int end = xml.indexOf(mark, tagStart);
    if (end < 0) {
      throw new SourceException("damaged");
    }
    return end + mark.length();
  }

  private Tag start() throws SourceException {
    at = tagEnd();
    boolean empty = xml.charAt(at - 2) == '/';
    int nameEnd = tagStart + 1;
    while (" \t\r\n/>".indexOf(xml.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    String name = xml.substring(tagStart + 1, nameEnd);
    Map<String, String> spaces = spaces(nameEnd);
    element = new Element(name, local(name, spaces), tagStart, at, spaces);
    if (!empty) {
      open.add(element);
    }
    return empty ? Tag.EMPTY : Tag.START;
  }

  private int tagEnd() throws SourceException {
    char quote = 0;
    for (int i = tagStart; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw new SourceException("damaged");
  }

  private Map<String, String> spaces(int from) throws SourceException {
    Map<String, String> outer = open.isEmpty() ? Map.of() : open.get(open.size() - 1).spaces();
    if (!xml.substring(from, at).contains("xmlns")) {
      return outer;
    }
    Map<String, String> spaces = new HashMap<>(outer);
    int attribute = skipBlanks(from);
    while ("/>".indexOf(xml.charAt(attribute)) < 0) {
      int equals = find('=', attribute);
      int open = skipBlanks(equals + 1);
      int close = find(xml.charAt(open), open + 1);
      String name = xml.substring(attribute, equals).strip();
      if (name.equals("xmlns") || name.startsWith("xmlns:")) {
        String prefix = name.substring(Math.min(name.length(), "xmlns:".length()));
        spaces.put(prefix, xml.substring(open + 1, close));
      }
      attribute = skipBlanks(close + 1);
    }
    return spaces;
  }

  private int skipBlanks(int from) {
    int found = from;
    while (Character.isWhitespace(xml.charAt(found))) {
      found++;
    }
    return found;
  }

  private int find(char c, int from) throws SourceException {
    int found = xml.indexOf(c, from);
    if (found < 0 || found >= at) {
      throw new SourceException("damaged");
    }
    return found;
  }

  private static String local(String name, Map<String, String> spaces) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    return XmlReader.isWord(spaces.get(prefix)) ? name.substring(colon + 1) : "";
  }

  /** Returns the element whose tag was found. */
  Element element() {
    return element;
  }

  /** Returns how many elements are open around the next tag. */
  int depth() {
    return open.size();
  }

  /** Returns where the tag begins. */
  int tagStart() {
    return tagStart;
  }

  /** Returns where the tag ends. */
  int position() {
    return at;
  }
}
