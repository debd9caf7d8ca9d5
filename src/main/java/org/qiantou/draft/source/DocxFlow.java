package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables one below the other: the body, a cell, a text box or a footnote. */
final class DocxFlow {

  final Paragraph.Region region;
  final Anchor.@Nullable Piece point;
  private final List<DocxNode> nodes = new ArrayList<>();

  /** The text of paragraphs whose ends were deleted, so that they go on in the next. */
  private @Nullable DocxText unfinished;

  DocxFlow(Paragraph.Region region, Anchor.@Nullable Piece point) {
    this.region = region;
    this.point = point;
  }

  /** Adds a paragraph whose end was deleted. */
  void addUnfinished(DocxParagraph paragraph) throws SourceException {
    nodes.addAll(paragraph.boxes);
    if (unfinished == null) {
      unfinished = paragraph.text;
    } else {
      unfinished.add(paragraph.text);
    }
  }

  /** Puts what is unfinished in front of the text of a paragraph. */
  void complete(DocxParagraph paragraph) throws SourceException {
    if (unfinished != null) {
      unfinished.add(paragraph.text);
      paragraph.text = unfinished;
      unfinished = null;
    }
  }

  void add(DocxNode node) {
    nodes.add(node);
    if (node instanceof DocxParagraph paragraph) {
      nodes.addAll(paragraph.boxes);
    }
  }

  /** Returns what it holds. */
  List<DocxNode> finish() {
    if (unfinished != null) {
      DocxParagraph last = new DocxParagraph(0, point, region, false);
      last.text = unfinished;
      unfinished = null;
      nodes.add(last);
    }
    return nodes;
  }
}
