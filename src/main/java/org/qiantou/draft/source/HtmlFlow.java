package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the running text of HTML into paragraphs, or into the lines of a cell. */
final class HtmlFlow {

  private final BlockList blocks;
  private final StringBuilder text = new StringBuilder();
  private int line;
  private boolean blankBefore;
  private boolean brokenBefore;
  private boolean continued;
  private Optional<String> label = Optional.empty();
  private OptionalInt outline = OptionalInt.empty();
  private boolean centred;

  /** The lines of the cell that is read; empty outside of tables. */
  private Optional<List<String>> cell = Optional.empty();

  HtmlFlow(BlockList blocks, int line) {
    this.blocks = blocks;
    this.line = line;
  }

  /** Adds words; runs of blanks are one, and a wrapped line of Chinese has none. */
  void add(String words) throws SourceException {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        blankBefore = true;
        brokenBefore |= c == '\n' || c == '\r';
      } else if (c < 0x80 || !Characters.isInvisible(c)) {
        addBlank(c);
        text.append(c == '\u00A0' ? ' ' : c);
      }
    }
    blocks.checkLength(Place.ofLine(line), text.length());
  }

  private void addBlank(char next) {
    if (blankBefore && !text.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      if (!brokenBefore || (last < 0x2E80 && next < 0x2E80)) {
        text.append(' ');
      }
    }
    blankBefore = false;
    brokenBefore = false;
  }

  /** Ends the paragraph. */
  void end() throws SourceException {
    flush();
    continued = false;
    label = Optional.empty();
  }

  /** Ends the line, but not the paragraph. */
  void breakLine() throws SourceException {
    flush();
    continued = true;
  }

  private void flush() throws SourceException {
    String words = Blanks.strip(text.toString());
    text.setLength(0);
    blankBefore = false;
    brokenBefore = false;
    if (words.isEmpty()) {
      return;
    }
    String lead = label.map(each -> each + " ").orElse("");
    if (cell.isPresent()) {
      cell.get().add(lead + words);
    } else {
      blocks.add(
          new Paragraph(
              Place.ofLine(line++),
              lead + words,
              label,
              outline,
              outline.isPresent(),
              centred,
              continued,
              Paragraph.Region.BODY));
    }
    label = Optional.empty();
  }

  /** Adds a title that stands apart. */
  void title(String words) throws SourceException {
    look(OptionalInt.of(1), true);
    text.append(words);
    end();
    look(OptionalInt.empty(), false);
  }

  void label(String number) {
    label = Optional.of(number);
  }

  /** Sets how the paragraphs from here on look. */
  void look(OptionalInt level, boolean inTheMiddle) {
    outline = level;
    centred = inTheMiddle;
  }

  OptionalInt outline() {
    return outline;
  }

  boolean centred() {
    return centred;
  }

  boolean inCell() {
    return cell.isPresent();
  }

  /** Begins a cell, whose lines are kept apart from now on. */
  void startCell() throws SourceException {
    end();
    cell = Optional.of(new ArrayList<>());
  }

  /** Ends the cell and returns its text. */
  String endCell() throws SourceException {
    end();
    String words = String.join("\n", cell.orElse(List.of()));
    cell = Optional.empty();
    return words;
  }

  /** Returns the place of a row and goes on to the next line. */
  Place nextLine() {
    return Place.ofLine(line++);
  }

  BlockList blocks() {
    return blocks;
  }
}
