package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantou.model.Message;

/** Reads a docx; see {@link DocxStory} for how. */
final class DocxReader {

  private final String name;
  private final List<Message> notes = new ArrayList<>();

  DocxReader(String name) {
    this.name = name;
  }

  Source read(Zip zip) throws SourceException {
    DocxParts parts = new DocxParts(zip);
    Optional<XmlReader> styleSheet = parts.open("styles");
    DocxStyles styles = styleSheet.isEmpty() ? new DocxStyles() : DocxStyles.read(styleSheet.get());
    Optional<XmlReader> numbering = parts.open("numbering");
    DocxLists lists = numbering.isEmpty() ? new DocxLists() : DocxLists.read(numbering.get());
    DocxNumbering counter = new DocxNumbering(lists);

    Map<String, Anchor.Piece> references = new LinkedHashMap<>();
    DocxStory body = new DocxStory(parts.openMain(), styles, counter, references, new HashMap<>());
    BlockList blocks = new BlockList();
    DocxBlocks layout = new DocxBlocks(blocks);
    layout.add(body.read());
    for (List<DocxNode> note : notes(parts, styles, counter, references)) {
      layout.add(note);
    }
    if (body.tracked()) {
      notes.add(Message.of(SourceException.BUNDLE, "tracked"));
    }
    if (body.embedded()) {
      notes.add(Message.of(SourceException.BUNDLE, "embedded"));
    }
    return new Source(name, Format.DOCX, blocks.finish(), notes);
  }

  /** Returns the footnotes and endnotes in the order in which the text refers to them. */
  private static List<List<DocxNode>> notes(
      DocxParts parts,
      DocxStyles styles,
      DocxNumbering counter,
      Map<String, Anchor.Piece> references)
      throws SourceException {
    Map<String, List<DocxNode>> flows = new HashMap<>();
    for (String kind : List.of("footnotes", "endnotes")) {
      Optional<XmlReader> xml = parts.open(kind);
      if (xml.isPresent()) {
        new DocxStory(xml.get(), styles, counter, references, flows).read();
      }
    }
    return List.copyOf(references.keySet()).stream()
        .filter(flows::containsKey)
        .map(flows::get)
        .toList();
  }
}
