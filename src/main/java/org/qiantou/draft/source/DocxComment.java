package org.qiantou.draft.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A review comment on words of a docx.
 *
 * @param anchor where the text stands that holds the words
 * @param start the first unit of the words in that text
 * @param end the unit after the last
 * @param words the words, which are quoted where no comment can stand at them, as in a text box
 * @param text what to say about them; a line feed starts a new paragraph
 */
public record DocxComment(Anchor anchor, int start, int end, String words, String text) {

  public DocxComment {
    checkArgument(
        0 <= start && start <= end,
        "a comment has words, but starts at %s and ends at %s",
        start,
        end);
  }

  /** Comments on words of a paragraph. */
  public static DocxComment on(Paragraph paragraph, int start, int end, String text) {
    String words = paragraph.text().substring(start, end);
    return new DocxComment(paragraph.place().anchor(), start, end, words, text);
  }

  /** Comments on words of a cell. */
  public static DocxComment on(Table.Cell cell, int start, int end, String text) {
    String words = cell.text().substring(start, end);
    return new DocxComment(cell.place().anchor(), start, end, words, text);
  }
}
