package org.qiantou.draft.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Marks in the text of a docx which words comments are about; runs are cut where words need it. */
final class DocxMarks {

  private static final String KEEP_BLANKS = " xml:space=\"preserve\"";

  private final String xml;
  private final String prefix;
  private final String declaration;
  private final Map<Integer, DocxIndex.Entry> index;
  private final Splices splices = new Splices();

  /**
   * Prepares a text.
   *
   * @param prefix the prefix of WordprocessingML in the marks, with its colon
   * @param declaration what declares that prefix in each mark; empty if the text does
   */
  DocxMarks(String xml, String prefix, String declaration, List<DocxComment> comments)
      throws SourceException {
    this.xml = xml;
    this.prefix = prefix;
    this.declaration = declaration;
    Set<Integer> wanted = new TreeSet<>();
    comments.forEach(
        comment -> comment.anchor().pieces().forEach(piece -> wanted.add(piece.paragraph())));
    this.index = DocxIndex.of(xml, wanted);
  }

  /** Marks the words of a comment; says whether exactly those, not only their paragraph. */
  boolean mark(DocxComment comment, int id) throws SourceException {
    Anchor.@Nullable Piece first = null;
    Anchor.@Nullable Piece last = null;
    for (Anchor.Piece piece : comment.anchor().pieces()) {
      if (piece.start() < comment.end() && piece.start() + piece.length() > comment.start()) {
        first = first == null ? piece : first;
        last = piece;
      }
    }
    if (first == null || last == null) {
      markParagraph(comment, id);
      return false;
    }
    int from = first.offset() + Math.max(0, comment.start() - first.start());
    int to = last.offset() + Math.min(last.length(), comment.end() - last.start());
    markStart(words(first.paragraph(), from), from, id);
    markEnd(words(last.paragraph(), to - 1), to, id);
    return true;
  }

  private DocxWords words(int paragraph, int unit) throws SourceException {
    for (DocxWords words : entry(paragraph).words) {
      if (words.offset() <= unit && unit < words.offset() + words.length()) {
        return words;
      }
    }
    throw new SourceException("changed");
  }

  private DocxIndex.Entry entry(int paragraph) throws SourceException {
    DocxIndex.@Nullable Entry entry = index.get(paragraph);
    if (entry == null) {
      throw new SourceException("changed");
    }
    return entry;
  }

  private void markParagraph(DocxComment comment, int id) throws SourceException {
    int at = 0;
    List<Anchor.Piece> pieces = comment.anchor().pieces();
    while (at + 1 < pieces.size() && pieces.get(at + 1).start() <= comment.start()) {
      at++;
    }
    if (pieces.isEmpty()) {
      throw new SourceException("changed");
    }
    DocxIndex.Entry entry = entry(pieces.get(at).paragraph());
    splices.mark(entry.start, false, startMark(id));
    splices.mark(entry.end, true, endMark(id));
  }

  private void markStart(DocxWords words, int unit, int id) throws SourceException {
    DocxWords.Run run = words.run();
    boolean atOpen = unit == words.offset();
    if (words.inner() || (atOpen && words.open() == run.content)) {
      splices.mark(run.element.start(), false, startMark(id));
    } else {
      splices.mark(cut(words, unit), false, startMark(id));
    }
  }

  private void markEnd(DocxWords words, int unit, int id) throws SourceException {
    DocxWords.Run run = words.run();
    boolean atClose = unit == words.offset() + words.length();
    if (words.inner() || (atClose && words.close() == run.close)) {
      splices.mark(run.end, true, endMark(id));
    } else {
      splices.mark(cut(words, unit), true, endMark(id));
    }
  }

  /** Cuts a run in two at a unit and returns the place between. */
  private int cut(DocxWords words, int unit) throws SourceException {
    DocxWords.Run run = words.run();
    String name = run.element.name();
    String end = "</" + name + ">";
    String again = xml.substring(run.element.start(), run.content);
    if (unit == words.offset()) {
      splices.around(words.open(), end, again);
      return words.open();
    }
    if (unit == words.offset() + words.length()) {
      splices.around(words.close(), end, again);
      return words.close();
    }
    int place = XmlUnits.skip(xml, words.start(), unit - words.offset());
    String text = xml.substring(words.open() + 1, words.open() + 1 + nameLength(words.open() + 1));
    boolean keeps = xml.substring(words.open(), words.start()).contains("xml:space");
    if (!keeps && isInnerBlank(words.start(), place, place - 1)) {
      splices.once(words.start() - 1, KEEP_BLANKS);
    }
    boolean keep = keeps || isInnerBlank(place, words.end(), place);
    splices.around(
        place, "</" + text + ">" + end, again + "<" + text + (keep ? KEEP_BLANKS : "") + ">");
    return place;
  }

  /** Blanks at the ends of a text are not shown unless it says so, and are not to show when cut. */
  private boolean isInnerBlank(int start, int end, int place) {
    return Character.isWhitespace(xml.charAt(place)) && !xml.substring(start, end).isBlank();
  }

  private int nameLength(int start) {
    int end = start;
    while (" \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
      end++;
    }
    return end - start;
  }

  private String startMark(int id) {
    return tag("commentRangeStart", id);
  }

  private String endMark(int id) {
    String run = prefix + "r";
    return tag("commentRangeEnd", id)
        + ("<" + run + declaration + ">" + tag("commentReference", id) + "</" + run + ">");
  }

  private String tag(String name, int id) {
    return "<" + prefix + name + declaration + " " + prefix + "id=\"" + id + "\"/>";
  }

  String apply() {
    return splices.apply(xml);
  }
}
