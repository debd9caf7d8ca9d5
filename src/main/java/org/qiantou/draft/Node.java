package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of the document with its own text and the items below it; grows while it is read. */
final class Node {
  private static final int LONGEST_TITLE = 40;

  final @Nullable Node parent;
  final @Nullable Marker marker;
  final List<Piece> pieces = new ArrayList<>();
  final List<Node> children = new ArrayList<>();
  final List<GridAt> grids = new ArrayList<>();

  /** A table in the text of an item, and its place in the document. */
  record GridAt(Grid grid, int order) {}

  Node(@Nullable Node parent, @Nullable Marker marker) {
    this.parent = parent;
    this.marker = marker;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  /** Returns the numbers down to this item: 二（一）1. */
  String path() {
    String above = parent == null ? "" : parent.path();
    return marker == null ? above : above + marker.label();
  }

  /** Returns the heading, or the beginning of the text up to the first stop. */
  String title() {
    if (pieces.isEmpty()) {
      return "";
    }
    String text = pieces.get(0).text();
    int stop = Marks.next(text, 0, text.length(), "。：；");
    return text.substring(0, Math.min(stop, LONGEST_TITLE));
  }

  /** Says whether the title of this item or of one above it has a kind. */
  boolean within(SectionKind kind) {
    return SectionKind.of(this) == kind || (parent != null && parent.within(kind));
  }

  int depth() {
    return parent == null ? 0 : parent.depth() + 1;
  }

  Node root() {
    return parent == null ? this : parent.root();
  }
}
