package org.qiantou.draft.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What each comment of a docx is about and says, without blanks, read independently of the
 * commenter.
 */
final class CommentedWords {

  private final Map<Integer, StringBuilder> words = new HashMap<>();
  private final Map<Integer, StringBuilder> texts = new HashMap<>();

  static CommentedWords of(byte[] docx) throws SourceException {
    CommentedWords found = new CommentedWords();
    Zip zip = Zip.of(docx);
    found.readWords(new XmlReader(zip.open("word/document.xml")));
    found.readTexts(new XmlReader(zip.open("word/comments.xml")));
    return found;
  }

  String of(int id) {
    return words.getOrDefault(id, new StringBuilder()).toString().replaceAll("[\\s\u200B]", "");
  }

  String text(int id) {
    return texts.getOrDefault(id, new StringBuilder()).toString();
  }

  private void readWords(XmlReader xml) throws SourceException {
    Set<Integer> open = new HashSet<>();
    int hidden = 0;
    boolean inWords = false;
    for (XmlReader.Event event = xml.next(); event != XmlReader.Event.NOTHING; event = xml.next()) {
      if (event == XmlReader.Event.START) {
        switch (xml.tag()) {
          case "commentRangeStart" -> {
            open.add(xml.number("id", -1));
            words.put(xml.number("id", -1), new StringBuilder());
          }
          case "commentRangeEnd" -> open.remove(xml.number("id", -1));
          case "moveFrom", "rt" -> hidden++;
          case "t" -> inWords = true;
          default -> {}
        }
      } else if (event == XmlReader.Event.END) {
        inWords = false;
        hidden -= xml.tag().equals("moveFrom") || xml.tag().equals("rt") ? 1 : 0;
      } else if (inWords && hidden == 0) {
        for (int id : open) {
          words.computeIfAbsent(id, missing -> new StringBuilder()).append(xml.text());
        }
      }
    }
  }

  private void readTexts(XmlReader xml) throws SourceException {
    StringBuilder text = new StringBuilder();
    for (XmlReader.Event event = xml.next(); event != XmlReader.Event.NOTHING; event = xml.next()) {
      if (event == XmlReader.Event.START && xml.tag().equals("comment")) {
        text = new StringBuilder();
        texts.put(xml.number("id", -1), text);
      } else if (event == XmlReader.Event.TEXT) {
        text.append(xml.text());
      }
    }
  }
}
