package org.qiantou.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the tree of items from the numbers in front of them. */
final class Outline {
  private final PieceCutter cutter = new PieceCutter();
  private static final int LONGEST_HEAD = 60;

  private Node current = new Node(null, null);
  private int order;

  /** Returns the root; the order of kinds is the document's own. */
  static Node of(List<Element> elements) {
    Outline outline = new Outline();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      Line next = i + 1 < elements.size() ? elements.get(i + 1).line() : null;
      if (element.line() != null) {
        outline.add(element.line(), next);
      } else if (element.grid() != null) {
        outline.current.grids.add(new Node.GridAt(element.grid(), outline.order++));
      }
    }
    return outline.current.root();
  }

  private void add(Line line, @Nullable Line next) {
    List<Piece> pieces = cutter.cut(line, order);
    order += pieces.size();
    TooLargeException.checkItems(order);
    if (pieces.size() == 1 && pieces.get(0).marker() == null && isUnitHead(line, next)) {
      Marker head = new Marker(Marker.Kind.UNIT, 0, "", 0);
      current = new Node(parentFor(head), head);
    }
    pieces.forEach(this::add);
  }

  /** A unit alone in a line is the head of its duties, if duties follow. */
  private static boolean isUnitHead(Line line, @Nullable Line next) {
    if (next == null || line.length() > LONGEST_HEAD) {
      return false;
    }
    Marker number = Marker.at(next.text(), 0, true);
    boolean duties =
        number == null
            ? next.text().startsWith("负责") || next.text().startsWith("牵头")
            : number.ordinal() == 1 && number.kind().compareTo(Marker.Kind.UNIT) > 0;
    boolean bracketed = line.text().startsWith("（") && line.text().endsWith("）");
    int edge = bracketed ? 1 : 0;
    Slice inner = new Slice(line, edge, line.length() - edge, 0);
    return duties && DutyHead.whole(inner).isPresent();
  }

  private void add(Piece piece) {
    Marker marker = piece.marker();
    if (marker != null) {
      current = new Node(parentFor(marker), marker);
    }
    current.pieces.add(piece);
  }

  private Node parentFor(Marker marker) {
    Node same = current;
    while (same != null && !isKind(same, marker)) {
      same = same.parent;
    }
    if (same != null && same.parent != null) {
      return same.parent;
    }
    Node parent = current;
    while (parent.parent != null && !mayHold(parent.marker, marker)) {
      parent = parent.parent;
    }
    return parent;
  }

  private static boolean isKind(Node node, Marker marker) {
    return node.marker != null && node.marker.kind() == marker.kind();
  }

  private static boolean mayHold(@Nullable Marker above, Marker below) {
    if (above == null || above.kind().compareTo(below.kind()) < 0) {
      return true;
    }
    boolean number = above.kind() == Marker.Kind.NUMBER;
    boolean swapped =
        above.kind() == Marker.Kind.UNIT
            || (number && below.kind() == Marker.Kind.CHINESE_BRACKETED);
    return swapped && below.ordinal() == 1;
  }
}
