package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph with the way back to its {@code w:t}, while it is collected. */
final class DocxText {

  /** Stands for a soft line break. */
  static final char LINE = '\n';

  /** Stands for the start of a page. */
  static final char PAGE = '\f';

  private final StringBuilder text = new StringBuilder();
  private final List<Anchor.Piece> pieces = new ArrayList<>();

  /** Where all of it is anchored, if it stands where no comment can be. */
  private final Anchor.@Nullable Piece point;

  DocxText(Anchor.@Nullable Piece point) {
    this.point = point;
  }

  /**
   * A line of it, without the blanks at its ends.
   *
   * @param newPage whether a page starts in front of it
   */
  record Line(String text, Anchor anchor, boolean newPage) {}

  /** Adds what stands in a {@code w:t}, whose first unit has an offset in its paragraph. */
  void add(CharSequence words, int paragraph, int offset) throws SourceException {
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || isInvisible(words.charAt(i))) {
        addPiece(i - start, paragraph, offset + start);
        appendPlain(words, start, i);
        start = i + 1;
      }
    }
    check();
  }

  private static boolean isInvisible(char c) {
    return c != '\n' && c != '\r' && Characters.isInvisible(c);
  }

  /** Line feeds inside of {@code w:t} show as blanks. */
  private void appendPlain(CharSequence words, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = words.charAt(i);
      text.append(c == '\n' || c == '\r' ? ' ' : c);
    }
  }

  private void addPiece(int length, int paragraph, int offset) {
    if (length == 0 || point != null) {
      return;
    }
    Anchor.@Nullable Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null
        && last.paragraph() == paragraph
        && last.start() + last.length() == text.length()
        && last.offset() + last.length() == offset) {
      pieces.remove(pieces.size() - 1);
      pieces.add(new Anchor.Piece(last.start(), last.length() + length, paragraph, last.offset()));
    } else {
      pieces.add(new Anchor.Piece(text.length(), length, paragraph, offset));
    }
  }

  /** Adds what readers see but what is in no {@code w:t}. */
  void add(CharSequence words) throws SourceException {
    text.append(words);
    check();
  }

  /** Adds another text behind this one. */
  void add(DocxText other) throws SourceException {
    int shift = text.length();
    text.append(other.text);
    for (Anchor.Piece piece : other.pieces) {
      int start = piece.start() + shift;
      pieces.add(new Anchor.Piece(start, piece.length(), piece.paragraph(), piece.offset()));
    }
    check();
  }

  private void check() throws SourceException {
    if (text.length() > Limits.CHARACTERS) {
      throw new SourceException("longDocument", Limits.CHARACTERS);
    }
  }

  boolean isBlank() {
    return Blanks.skip(text, 0, text.length()) == text.length();
  }

  /** Cuts it at line breaks and pages. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int piece = 0;
    boolean newPage = false;
    for (int at = 0; at <= text.length(); at++) {
      char c = at == text.length() ? LINE : text.charAt(at);
      if (c == LINE || c == PAGE) {
        int from = Blanks.skip(text, start, at);
        int to = Blanks.skipBack(text, from, at);
        while (piece < pieces.size() && end(pieces.get(piece)) <= from) {
          piece++;
        }
        lines.add(new Line(text.substring(from, to), anchor(piece, from, to), newPage));
        newPage = c == PAGE;
        start = at + 1;
      }
    }
    return lines;
  }

  private Anchor anchor(int firstPiece, int from, int to) {
    if (point != null) {
      return new Anchor(List.of(point));
    }
    List<Anchor.Piece> found = new ArrayList<>();
    for (int i = firstPiece; i < pieces.size() && pieces.get(i).start() < to; i++) {
      Anchor.Piece piece = pieces.get(i);
      int first = Math.max(from, piece.start());
      int last = Math.min(to, end(piece));
      int offset = piece.offset() + first - piece.start();
      found.add(new Anchor.Piece(first - from, last - first, piece.paragraph(), offset));
    }
    return new Anchor(found);
  }

  private static int end(Anchor.Piece piece) {
    return piece.start() + piece.length();
  }
}
