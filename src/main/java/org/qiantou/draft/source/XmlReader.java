package org.qiantou.draft.source;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a docx element by element, without document type, entities, or anything from
 * outside, and never deeper than people nest.
 */
final class XmlReader {

  /** Ten tables in one another make a depth of about sixty. */
  private static final int DEEPEST = 1_000;

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String ALTERNATIVES =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";

  private final XMLStreamReader xml;
  private final String[] tags = new String[DEEPEST + 1];
  private int depth;
  private int events;

  XmlReader(InputStream in) throws SourceException {
    try {
      xml = factory().createXMLStreamReader(XmlText.reader(in));
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing from outside is read");
        });
    return factory;
  }

  /** What comes next. */
  enum Event {
    START,
    END,
    TEXT,
    NOTHING
  }

  /** Goes on to the next event; {@link Event#NOTHING} at the end. */
  Event next() throws SourceException {
    try {
      while (xml.hasNext()) {
        if ((++events & 0x3FF) == 0) {
          Worker.checkTime();
        }
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return start();
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Event.TEXT;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new SourceException("entities");
          default -> {}
        }
      }
      return Event.NOTHING;
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** Reads on to the end, to see whether all of it is well-formed. */
  void finish() throws SourceException {
    while (next() != Event.NOTHING) {
      // Nothing but the way to the end matters here.
    }
  }

  private Event start() throws SourceException {
    if (++depth >= DEEPEST) {
      throw new SourceException("deep");
    }
    tags[depth] = shortTag();
    return Event.START;
  }

  /** Says whether a namespace is that of WordprocessingML. */
  static boolean isWord(@Nullable String namespace) {
    return WORD.equals(namespace) || STRICT_WORD.equals(namespace);
  }

  private String shortTag() {
    String local = xml.getLocalName();
    @Nullable String namespace = xml.getNamespaceURI();
    if (isWord(namespace)) {
      return local;
    }
    if (ALTERNATIVES.equals(namespace)) {
      return "mc:" + local;
    }
    return MATH.equals(namespace) || STRICT_MATH.equals(namespace) ? "m:" + local : ":" + local;
  }

  /**
   * Returns the element of the current start or end: for WordprocessingML its local name, otherwise
   * with {@code mc:}, {@code m:} or, from any other namespace, {@code :} in front.
   */
  String tag() {
    return tags[xml.isEndElement() ? depth + 1 : depth];
  }

  /** Returns the element around the current one; empty for the root. */
  String parent() {
    return ancestor(1);
  }

  /** Returns the element some levels around the one that just started; empty beyond the root. */
  String ancestor(int levels) {
    return depth > levels ? tags[depth - levels] : "";
  }

  /**
   * Returns how deep the element that just started lies, or how deep the parent of one that ended.
   */
  int depth() {
    return depth;
  }

  /** Returns the text of the current event. */
  String text() {
    return xml.getText();
  }

  /** Returns an attribute by its local name; empty if it is missing or an extension's. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && isOwn(xml.getAttributeNamespace(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static boolean isOwn(@Nullable String namespace) {
    return namespace == null
        || namespace.isEmpty()
        || namespace.equals(XMLConstants.XML_NS_URI)
        || isWord(namespace);
  }

  /** Returns the attribute {@code val}. */
  String value() {
    return attribute("val");
  }

  /** Returns the attribute {@code val} as a switch, which is on unless it says otherwise. */
  boolean on() {
    return switch (value()) {
      case "0", "false", "off", "none" -> false;
      default -> true;
    };
  }

  /** Returns an attribute as a number; {@code otherwise} if it is none. */
  int number(String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(name).strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** A fault of the stream below, such as a file that is too large unpacked, is told as such. */
  private static SourceException problem(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SourceException problem) {
        return problem;
      }
    }
    return e.getNestedException() instanceof SourceException problem
        ? problem
        : new SourceException("damaged");
  }
}
