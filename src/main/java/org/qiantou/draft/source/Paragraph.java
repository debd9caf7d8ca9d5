package org.qiantou.draft.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paragraph, or a line of one that is cut by soft line breaks. Its text is one line, never blank,
 * without blanks at its ends.
 *
 * @param place where it stands
 * @param text the text, with the number that the program generates in front, as readers see it
 * @param label the generated number alone, such as {@code （一）}; empty if the number was typed, for
 *     then it is only part of the text
 * @param outline the outline level, 1 the highest, if the document gives one
 * @param heading whether its style or size makes it a title or a heading
 * @param centred whether it stands in the middle of the line
 * @param continued whether only a soft line break parts it from the paragraph before
 * @param region which part of the page it belongs to
 */
public record Paragraph(
    Place place,
    String text,
    Optional<String> label,
    OptionalInt outline,
    boolean heading,
    boolean centred,
    boolean continued,
    Region region)
    implements Block {

  /** A part of the page. */
  public enum Region {
    BODY,
    /** A text box, such as 专栏; stands after the paragraph to which it is tied. */
    BOX,
    /** A footnote or endnote; stands at the end of the document. */
    NOTE
  }

  public Paragraph {
    checkArgument(
        label.isEmpty() || text.startsWith(label.get()),
        "the text begins with its label, but is %s",
        text);
  }

  /** Makes a paragraph of which nothing is known but its text. */
  public static Paragraph of(Place place, String text) {
    return new Paragraph(
        place, text, Optional.empty(), OptionalInt.empty(), false, false, false, Region.BODY);
  }

  /** Returns the offset in the text at which the typed text begins, behind a generated label. */
  public int bodyStart() {
    int start = label.map(String::length).orElse(0);
    while (start > 0 && start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }
}
