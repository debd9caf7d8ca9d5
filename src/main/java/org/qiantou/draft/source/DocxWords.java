package org.qiantou.draft.source;

/**
 * The text of one {@code w:t} and where it stands in the XML.
 *
 * @param offset its first unit among all text of its paragraph
 * @param length how many units it has
 * @param run the run that holds it
 * @param open where its start tag begins
 * @param start where its content begins
 * @param end where its content ends
 * @param close where its end tag ends
 * @param inner whether its run stands in another, as in a word with a reading, or the text cannot
 *     be cut for another reason
 */
record DocxWords(
    int offset, int length, Run run, int open, int start, int end, int close, boolean inner) {

  /** A run, while it is read. */
  static final class Run {
    final XmlScanner.Element element;

    /** How many elements are open inside of it. */
    final int depth;

    /** Where its content begins, behind its properties. */
    int content;

    /** Where its end tag begins. */
    int close;

    /** Where its end tag ends. */
    int end;

    Run(XmlScanner.Element element, int depth) {
      this.element = element;
      this.depth = depth;
      this.content = element.content();
    }
  }
}
