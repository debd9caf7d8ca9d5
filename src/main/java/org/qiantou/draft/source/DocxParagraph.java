package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paragraph of a docx, while it is read. */
final class DocxParagraph implements DocxNode {

  /** Its number among all {@code w:p} of the part. */
  final int ordinal;

  /** Where its comments go, if it stands where there can be none. */
  final Anchor.@Nullable Piece point;

  final Paragraph.Region region;
  final boolean hidden;
  final DocxProperties properties = new DocxProperties();

  /** What its text boxes hold. */
  final List<DocxNode> boxes = new ArrayList<>();

  DocxText text;
  Optional<DocxNumbering.Label> label = Optional.empty();
  boolean title;
  boolean contents;
  boolean pageBefore;
  boolean pageAfter;
  boolean markDeleted;
  boolean markHidden;
  boolean runHidden;

  /** The units that its {@code w:t} have held so far, shown or not. */
  int offset;

  DocxParagraph(
      int ordinal, Anchor.@Nullable Piece point, Paragraph.Region region, boolean hidden) {
    this.ordinal = ordinal;
    this.point = point;
    this.region = region;
    this.hidden = hidden;
    this.text = new DocxText(point);
  }

  /** Returns where a comment on something goes that stands at this point of the paragraph. */
  Anchor.Piece here() {
    return point != null ? point : new Anchor.Piece(0, 0, ordinal, offset);
  }
}
