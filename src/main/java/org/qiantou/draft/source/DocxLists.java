package org.qiantou.draft.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that a docx defines ({@code word/numbering.xml}). */
final class DocxLists {

  private final Map<Integer, Map<Integer, DocxLevel>> definitions = new HashMap<>();
  private final Map<Integer, String> links = new HashMap<>();
  private final Map<String, Integer> linked = new HashMap<>();
  private final Map<Integer, Numbering> lists = new HashMap<>();

  /**
   * A list.
   *
   * @param definition the id of its definition, which several lists may share
   * @param starts the numbers with which levels start anew in this list
   * @param levels the levels, those of the definition and its own
   */
  record Numbering(
      int id, int definition, Map<Integer, Integer> starts, Map<Integer, DocxLevel> levels) {
    DocxLevel level(int level) {
      return levels.computeIfAbsent(level, missing -> new DocxLevel());
    }

    int start(int level) {
      return starts.getOrDefault(level, level(level).start);
    }
  }

  static DocxLists read(XmlReader xml) throws SourceException {
    DocxLists lists = new DocxLists();
    Reading reading = lists.new Reading();
    for (XmlReader.Event event = xml.next(); event != XmlReader.Event.NOTHING; event = xml.next()) {
      if (event == XmlReader.Event.START) {
        reading.take(xml);
      }
    }
    return lists;
  }

  /** Returns a list by its id; null for none, which is also what 0 means. */
  @Nullable Numbering list(int id) {
    @Nullable Numbering list = lists.get(id);
    if (list == null || !list.levels().isEmpty()) {
      return list;
    }
    Numbering full = complete(list);
    lists.put(id, full);
    return full;
  }

  /** Some definitions only name the style in which the levels are defined. */
  private Numbering complete(Numbering list) {
    int definition = linked.getOrDefault(links.getOrDefault(list.definition(), ""), -1);
    int found = definition < 0 ? list.definition() : definition;
    Map<Integer, DocxLevel> levels = definitions.getOrDefault(found, Map.of());
    return new Numbering(list.id(), found, list.starts(), new HashMap<>(levels));
  }

  /** Where the reading stands. */
  private final class Reading {
    private int definition;
    private Numbering list = new Numbering(0, 0, new HashMap<>(), new HashMap<>());
    private int overridden;
    private boolean inList;
    private DocxLevel level = new DocxLevel();

    void take(XmlReader xml) {
      switch (xml.tag()) {
        case "abstractNum" -> {
          inList = false;
          definition = xml.number("abstractNumId", -1);
          definitions.put(definition, new HashMap<>());
        }
        case "numStyleLink" -> links.put(definition, xml.value());
        case "styleLink" -> linked.put(xml.value(), definition);
        case "num" -> {
          inList = true;
          list = new Numbering(xml.number("numId", 0), -1, new HashMap<>(), new HashMap<>());
        }
        case "abstractNumId" -> begin(xml.number("val", -1));
        case "lvlOverride" -> overridden = bounded(xml.number("ilvl", 0));
        case "startOverride" -> list.starts().put(overridden, xml.number("val", 1));
        case "lvl" -> {
          level = new DocxLevel();
          levels().put(bounded(xml.number("ilvl", 0)), level);
        }
        default -> level.take(xml);
      }
    }

    private void begin(int id) {
      Map<Integer, DocxLevel> levels = definitions.getOrDefault(id, Map.of());
      list = new Numbering(list.id(), id, list.starts(), new HashMap<>(levels));
      lists.put(list.id(), list);
    }

    private Map<Integer, DocxLevel> levels() {
      return inList
          ? list.levels()
          : definitions.computeIfAbsent(definition, missing -> new HashMap<>());
    }

    private int bounded(int ilvl) {
      return Math.max(0, Math.min(8, ilvl));
    }
  }
}
