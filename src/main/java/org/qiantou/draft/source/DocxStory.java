package org.qiantou.draft.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a docx, or its footnotes, into paragraphs and tables: the text as it would be
 * if all tracked changes were accepted, without what is hidden.
 *
 * <p>POI is not used for this: its model of a document takes a second to load, overflows the stack
 * on nested tables and forgets where in the file a text stood. One pass over the elements needs no
 * more depth than the limit of {@link XmlReader}, and counts paragraphs and characters in the way
 * in which {@link DocxCommenter} counts them again.
 */
final class DocxStory {

  private static final int DEEPEST_TABLE = 50;

  private final XmlReader xml;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxFields fields = new DocxFields();
  private final DocxHidden hidden = new DocxHidden();
  private final Deque<DocxFlow> flows = new ArrayDeque<>();
  private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<DocxTable> tables = new ArrayDeque<>();

  /** The notes that the text refers to, in order, and where. */
  private final Map<String, Anchor.Piece> notes;

  /** What the notes hold, if this part holds notes. */
  private final Map<String, List<DocxNode>> noteFlows;

  private final StringBuilder words = new StringBuilder();
  private boolean inWords;
  private boolean keepBlanks;
  private String openNote = "";
  private int ordinal;
  private boolean tracked;
  private boolean embedded;

  DocxStory(
      XmlReader xml,
      DocxStyles styles,
      DocxNumbering numbering,
      Map<String, Anchor.Piece> notes,
      Map<String, List<DocxNode>> noteFlows) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.noteFlows = noteFlows;
    flows.push(new DocxFlow(Paragraph.Region.BODY, null));
  }

  /** Reads the part to its end and returns its body. */
  List<DocxNode> read() throws SourceException {
    for (XmlReader.Event event = xml.next(); event != XmlReader.Event.NOTHING; event = xml.next()) {
      switch (event) {
        case START -> start(xml.tag());
        case END -> end(xml.tag());
        default -> {
          if (inWords) {
            words.append(xml.text());
          }
        }
      }
    }
    return flows.getLast().finish();
  }

  /** Says whether there were tracked changes. */
  boolean tracked() {
    return tracked;
  }

  /** Says whether there were parts in other formats, which are not read. */
  boolean embedded() {
    return embedded;
  }

  private void start(String tag) throws SourceException {
    // Counted whether shown or not, for the commenter cannot know what is shown.
    switch (tag) {
      case "p" -> paragraphs.push(newParagraph());
      case "t" -> startWords();
      case "fldChar" -> fields.take(xml);
      case "ins", "del", "moveTo", "moveFrom" -> tracked = true;
      default -> {}
    }
    if (!hidden.starts(xml)) {
      startShown(tag);
    }
  }

  private DocxParagraph newParagraph() throws SourceException {
    if (ordinal >= Limits.BLOCKS) {
      throw new SourceException("manyBlocks", Limits.BLOCKS);
    }
    DocxFlow flow = flows.element();
    return new DocxParagraph(ordinal++, flow.point, flow.region, hidden.now());
  }

  private void startWords() {
    inWords = xml.parent().equals("r");
    keepBlanks = xml.attribute("space").equals("preserve");
    words.setLength(0);
  }

  private void startShown(String tag) throws SourceException {
    switch (tag) {
      case "txbxContent" -> startBox();
      case "footnote", "endnote" -> startNote(tag);
      case "footnoteReference", "endnoteReference" -> refer(tag);
      case "tbl" -> startTable();
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.element().rows.add(new DocxTable.Row());
        }
      }
      case "tc" -> startCell();
      case "altChunk", "subDoc" -> embedded = true;
      case "m:t" -> inWords = true;
      default -> {}
    }
    if (!paragraphs.isEmpty()) {
      DocxRuns.take(xml, paragraphs.element(), styles, fields.inCode());
    }
    if (!tables.isEmpty()) {
      tables.element().take(xml);
    }
  }

  private void startBox() {
    Anchor.@Nullable Piece point = paragraphs.isEmpty() ? null : paragraphs.element().here();
    flows.push(new DocxFlow(Paragraph.Region.BOX, point));
  }

  private void startNote(String kind) {
    String id = kind + xml.attribute("id");
    flows.push(new DocxFlow(Paragraph.Region.NOTE, notes.get(id)));
    noteFlows.put(id, new ArrayList<>());
    openNote = id;
  }

  private void refer(String tag) {
    if (!paragraphs.isEmpty()) {
      String kind = tag.substring(0, tag.length() - "Reference".length());
      notes.putIfAbsent(kind + xml.attribute("id"), paragraphs.element().here());
    }
  }

  private void startTable() throws SourceException {
    if (tables.size() >= DEEPEST_TABLE) {
      throw new SourceException("deep");
    }
    tables.push(new DocxTable());
  }

  private void startCell() {
    if (!tables.isEmpty()) {
      List<DocxTable.Row> rows = tables.element().rows;
      if (rows.isEmpty()) {
        rows.add(new DocxTable.Row());
      }
      rows.get(rows.size() - 1).cells.add(new DocxTable.Cell());
      DocxFlow around = flows.element();
      flows.push(new DocxFlow(around.region, around.point));
    }
  }

  private void end(String tag) throws SourceException {
    if (tag.equals("t") || tag.equals("m:t")) {
      endWords(tag);
    } else if (tag.equals("p") && !paragraphs.isEmpty()) {
      endParagraph(paragraphs.pop());
    }
    if (!hidden.ends(xml)) {
      endShown(tag);
    }
  }

  private void endWords(String tag) throws SourceException {
    inWords = false;
    if (paragraphs.isEmpty()) {
      return;
    }
    DocxParagraph paragraph = paragraphs.element();
    boolean shown = !hidden.now() && !fields.inCode() && !paragraph.runHidden;
    if (tag.equals("m:t")) {
      if (shown) {
        paragraph.text.add(words);
      }
    } else {
      if (shown) {
        int start = keepBlanks ? 0 : Blanks.skipSpace(words);
        int end = keepBlanks ? words.length() : Blanks.skipSpaceBack(words, start);
        paragraph.text.add(
            words.subSequence(start, end), paragraph.ordinal, paragraph.offset + start);
      }
      paragraph.offset += words.length();
    }
    words.setLength(0);
  }

  private void endParagraph(DocxParagraph paragraph) throws SourceException {
    if (paragraph.hidden) {
      return;
    }
    DocxFlow flow = flows.element();
    if (paragraph.markDeleted) {
      flow.addUnfinished(paragraph);
      return;
    }
    flow.complete(paragraph);
    if (paragraph.markHidden && paragraph.text.isBlank()) {
      return;
    }
    paragraph.title = styles.isTitle(paragraph.properties.style);
    paragraph.contents = styles.isContents(paragraph.properties.style);
    styles.complete(paragraph.properties);
    paragraph.label = numbering.next(paragraph.properties);
    flow.add(paragraph);
  }

  private void endShown(String tag) {
    switch (tag) {
      case "txbxContent" -> {
        List<DocxNode> nodes = flows.pop().finish();
        if (!paragraphs.isEmpty()) {
          paragraphs.element().boxes.addAll(nodes);
        }
      }
      case "footnote", "endnote" -> noteFlows.put(openNote, flows.pop().finish());
      case "tc" -> {
        if (!tables.isEmpty()) {
          List<DocxTable.Cell> cells = lastRow().cells;
          cells.get(cells.size() - 1).nodes = flows.pop().finish();
        }
      }
      case "tbl" -> flows.element().add(tables.pop());
      default -> {}
    }
  }

  private DocxTable.Row lastRow() {
    List<DocxTable.Row> rows = tables.element().rows;
    return rows.get(rows.size() - 1);
  }
}
