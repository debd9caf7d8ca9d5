package org.qiantou.draft.source;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qiantou.model.Message;

/**
 * A document as a reader sees it, whatever its format: an ordered list of blocks. Which block is
 * the title or a task is not decided here.
 *
 * @param name the file's name, as given
 * @param format what it turned out to be
 * @param blocks the blocks in reading order; footnotes come last
 * @param notes what the reader should know about the reading, such as tracked changes that were
 *     read as accepted
 */
public record Source(String name, Format format, List<Block> blocks, List<Message> notes) {

  public Source {
    blocks = ImmutableList.copyOf(blocks);
    notes = ImmutableList.copyOf(notes);
  }

  /** Returns the text of all blocks, one line for each paragraph and each row of a table. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> text.append(row.text()).append('\n'));
      }
    }
    return text.toString();
  }
}
