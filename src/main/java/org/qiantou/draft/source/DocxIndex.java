package org.qiantou.draft.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in the XML the words of some paragraphs stand. Paragraphs and units of text are counted as
 * {@link DocxStory} counts them.
 */
final class DocxIndex {

  private final String xml;
  private final XmlScanner tags;
  private final Set<Integer> wanted;
  private final Map<Integer, Entry> entries = new HashMap<>();
  private final Deque<Entry> paragraphs = new ArrayDeque<>();
  private int ordinal;

  private DocxIndex(String xml, Set<Integer> wanted) {
    this.xml = xml;
    this.tags = new XmlScanner(xml);
    this.wanted = wanted;
  }

  /** A paragraph, while it is read. */
  static final class Entry {
    final List<DocxWords> words = new ArrayList<>();
    final boolean isWanted;
    private final int depth;
    private final Deque<DocxWords.Run> runs = new ArrayDeque<>();
    private int offset;

    /** Where its content begins, behind its properties. */
    int start;

    /** Where its end tag begins. */
    int end;

    private Entry(boolean isWanted, int start, int depth) {
      this.isWanted = isWanted;
      this.start = start;
      this.depth = depth;
    }
  }

  /** Returns the wanted paragraphs by their number; those without content are left out. */
  static Map<Integer, Entry> of(String xml, Set<Integer> wanted) throws SourceException {
    DocxIndex index = new DocxIndex(xml, wanted);
    for (XmlScanner.Tag tag = index.tags.next();
        tag != XmlScanner.Tag.NOTHING;
        tag = index.tags.next()) {
      index.take(tag, index.tags.element());
    }
    return index.entries;
  }

  private void take(XmlScanner.Tag tag, XmlScanner.Element element) throws SourceException {
    switch (element.local()) {
      case "p" -> takeParagraph(tag, element);
      case "pPr" -> {
        if (!paragraphs.isEmpty() && isEndIn(tag, paragraphs.element().depth)) {
          paragraphs.element().start = tags.position();
        }
      }
      case "r" -> {
        if (!paragraphs.isEmpty()) {
          takeRun(tag, element, paragraphs.element());
        }
      }
      case "rPr" -> {
        DocxWords.@Nullable Run run = innerRun();
        if (run != null && isEndIn(tag, run.depth)) {
          run.content = tags.position();
        }
      }
      case "t" -> {
        DocxWords.@Nullable Run run = innerRun();
        if (run != null && tag == XmlScanner.Tag.END && tags.depth() == run.depth) {
          addWords(element, paragraphs.element(), run);
        }
      }
      default -> {}
    }
  }

  private boolean isEndIn(XmlScanner.Tag tag, int depth) {
    return tag != XmlScanner.Tag.START && tags.depth() == depth;
  }

  private void takeParagraph(XmlScanner.Tag tag, XmlScanner.Element element) {
    if (tag == XmlScanner.Tag.END) {
      if (!paragraphs.isEmpty()) {
        paragraphs.pop().end = tags.tagStart();
      }
      return;
    }
    int number = ordinal++;
    if (tag == XmlScanner.Tag.START) {
      Entry entry = new Entry(wanted.contains(number), element.content(), tags.depth());
      paragraphs.push(entry);
      if (entry.isWanted) {
        entries.put(number, entry);
      }
    }
  }

  private void takeRun(XmlScanner.Tag tag, XmlScanner.Element element, Entry paragraph) {
    if (tag == XmlScanner.Tag.START) {
      paragraph.runs.push(new DocxWords.Run(element, tags.depth()));
    } else if (tag == XmlScanner.Tag.END && !paragraph.runs.isEmpty()) {
      DocxWords.Run run = paragraph.runs.pop();
      run.close = tags.tagStart();
      run.end = tags.position();
    }
  }

  private DocxWords.@Nullable Run innerRun() {
    return paragraphs.isEmpty() ? null : paragraphs.element().runs.peek();
  }

  private void addWords(XmlScanner.Element element, Entry paragraph, DocxWords.Run run)
      throws SourceException {
    int start = element.content();
    int end = tags.tagStart();
    int length = XmlUnits.count(xml, start, end);
    if (paragraph.isWanted && length > 0) {
      DocxWords.Run outer = paragraph.runs.getLast();
      boolean inner = outer != run || xml.indexOf('<', start) < end;
      paragraph.words.add(
          new DocxWords(
              paragraph.offset,
              length,
              outer,
              element.start(),
              start,
              end,
              tags.position(),
              inner));
    }
    paragraph.offset += length;
  }
}
