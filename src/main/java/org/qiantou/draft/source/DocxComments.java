package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The XML of comments and of what makes them known to the rest of a docx. */
final class DocxComments {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String STRICT_TYPE =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final String space;
  private final String date;
  private final StringBuilder comments = new StringBuilder();

  DocxComments(boolean strict, LocalDateTime time) {
    // Word writes the time of the wall clock, but marks it as if it were that of Greenwich.
    this.date = time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_DATE_TIME) + "Z";
    this.space = strict ? STRICT_WORD : WORD;
  }

  XmlText emptyPart() {
    return new XmlText(HEAD + "<w:comments xmlns:w=\"" + space + "\"></w:comments>", UTF_8);
  }

  static XmlText noRelations() {
    return new XmlText(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"></Relationships>", UTF_8);
  }

  /** Returns the highest number of a comment in a part; -1 if there is none. */
  static int highestId(XmlReader part) throws SourceException {
    int highest = -1;
    for (XmlReader.Event event = part.next();
        event != XmlReader.Event.NOTHING;
        event = part.next()) {
      if (event == XmlReader.Event.START && part.tag().equals("comment")) {
        highest = Math.max(highest, part.number("id", -1));
      }
    }
    return highest;
  }

  /**
   * Returns what declares the prefix {@code w} in a mark; empty if the text does so at its root.
   */
  String declarationIn(String xml) {
    String own = " xmlns:w=\"" + space + "\"";
    int first = xml.indexOf(own.strip());
    int second = xml.indexOf("xmlns:w=", first + own.length());
    return first >= 0 && first < 8192 && second < 0 ? "" : own;
  }

  /** Adds a comment; words are quoted first if there are any. */
  void add(int id, String author, String initials, String words, String text) {
    String declaration = "${declaration}";
    comments
        .append("<w:comment")
        .append(declaration)
        .append(" w:id=\"" + id + "\" w:author=\"" + author + "\" w:date=\"" + date + "\"")
        .append(" w:initials=\"" + initials + "\">");
    String whole = words.isEmpty() ? text : "“" + words + "”：" + text;
    String lead = "<w:r><w:annotationRef/></w:r>";
    for (String line : whole.split("\r?\n", -1)) {
      comments
          .append("<w:p>")
          .append(lead)
          .append("<w:r><w:t xml:space=\"preserve\">")
          .append(XmlText.escape(line))
          .append("</w:t></w:r></w:p>");
      lead = "";
    }
    comments.append("</w:comment>");
  }

  /** Returns the comments for a part. */
  String text(XmlText part) {
    return comments.toString().replace("${declaration}", declarationIn(part.text()));
  }

  static String relation(XmlText relations, String part, boolean strict) {
    String id = "rIdQiantou";
    for (int i = 2; relations.text().contains('"' + id + '"'); i++) {
      id = "rIdQiantou" + i;
    }
    return "<"
        + relations.rootPrefix()
        + "Relationship Id=\""
        + id
        + "\" Type=\""
        + (strict ? STRICT_TYPE : TYPE)
        + "\" Target=\"/"
        + XmlText.escape(part)
        + "\"/>";
  }

  static String contentType(XmlText types, String part) {
    return "<"
        + types.rootPrefix()
        + "Override PartName=\"/"
        + XmlText.escape(part)
        + "\" ContentType=\""
        + CONTENT_TYPE
        + "\"/>";
  }
}
