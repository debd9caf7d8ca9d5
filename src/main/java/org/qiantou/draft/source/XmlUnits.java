package org.qiantou.draft.source;

/** Counts the characters of XML content as a parser hands them over: a reference is one. */
final class XmlUnits {

  private static final String CDATA = "<![CDATA[";

  private XmlUnits() {}

  /** Returns how many units of text a stretch of content holds. */
  static int count(String xml, int start, int end) throws SourceException {
    int units = 0;
    int at = start;
    while (at < end) {
      if (xml.startsWith(CDATA, at)) {
        int close = after(xml, "]]>", at);
        units += close - at - CDATA.length() - "]]>".length();
        at = close;
      } else if (xml.charAt(at) == '<') {
        at = after(xml, xml.startsWith("<!--", at) ? "-->" : ">", at);
      } else {
        int next = next(xml, at);
        units += units(xml, at, next);
        at = next;
      }
    }
    return units;
  }

  /** Returns where in the XML a number of units end; only for content without tags. */
  static int skip(String xml, int start, int units) throws SourceException {
    int at = start;
    int left = units;
    while (left > 0) {
      int next = next(xml, at);
      left -= units(xml, at, next);
      at = next;
    }
    return at;
  }

  private static int next(String xml, int at) throws SourceException {
    if (xml.charAt(at) == '&') {
      return after(xml, ";", at);
    }
    return xml.startsWith("\r\n", at) ? at + 2 : at + 1;
  }

  private static int after(String xml, String mark, int from) throws SourceException {
    int found = xml.indexOf(mark, from);
    if (found < 0) {
      throw new SourceException("damaged");
    }
    return found + mark.length();
  }

  /** A character beyond the basic plane, written as a reference, makes two units. */
  private static int units(String xml, int at, int next) throws SourceException {
    if (xml.charAt(at) != '&' || xml.charAt(at + 1) != '#') {
      return 1;
    }
    boolean hex = xml.charAt(at + 2) == 'x';
    try {
      String digits = xml.substring(at + (hex ? 3 : 2), next - 1);
      return Character.charCount(Integer.parseInt(digits, hex ? 16 : 10));
    } catch (NumberFormatException e) {
      throw new SourceException("damaged");
    }
  }
}
