package org.qiantou.draft.source;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a text back into its file. Opaque: only {@link DocxCommenter} reads it, and only a
 * docx has one.
 */
public final class Anchor {

  /** Leads nowhere. */
  public static final Anchor NONE = new Anchor(List.of());

  private final ImmutableList<Piece> pieces;

  Anchor(List<Piece> pieces) {
    this.pieces = ImmutableList.copyOf(pieces);
  }

  /** Returns it for a text that has so many more units in front. */
  Anchor moved(int by) {
    return by == 0 ? this : new Anchor(pieces.stream().map(piece -> piece.moved(by)).toList());
  }

  List<Piece> pieces() {
    return pieces;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Anchor anchor && pieces.equals(anchor.pieces);
  }

  @Override
  public int hashCode() {
    return pieces.hashCode();
  }

  @Override
  public String toString() {
    return pieces.toString();
  }

  /**
   * A stretch of the text that stands in the file in one go. Pieces are in the order of the text;
   * what lies between them, such as a generated number, is not in the file.
   *
   * @param start its first unit in the text
   * @param length its length; 0 for a mere point
   * @param paragraph the number of its {@code w:p} among all in the part, from 0
   * @param offset its first unit among all that the {@code w:t} of that paragraph hold
   */
  record Piece(int start, int length, int paragraph, int offset) {
    Piece moved(int by) {
      return new Piece(start + by, length, paragraph, offset);
    }
  }
}
