package org.qiantou.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Topic;

/** Reads the tree of topics, the words for them, what they are not, and the examples. */
final class Topics {
  private static final int WEIGHT = 5;

  private final Tables tables;
  private final Problems problems;

  Topics(Tables tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
  }

  /** Reads the topics; in order of their codes a topic comes after the one above it. */
  Map<String, Topic> read(LocalDate coveredFrom) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Row row : tables.rows(Table.TOPICS)) {
      Topic topic = topic(new Cells(row, tables, problems), topics, coveredFrom);
      topics.put(topic.code(), topic);
    }
    return topics;
  }

  List<TopicWord> words() {
    List<TopicWord> words = new ArrayList<>();
    for (Row row : tables.rows(Table.TOPIC_WORDS)) {
      words.add(word(new Cells(row, tables, problems)));
    }
    return words;
  }

  List<TopicNeighbour> neighbours() {
    List<TopicNeighbour> neighbours = new ArrayList<>();
    for (Row row : tables.rows(Table.TOPIC_NEIGHBOURS)) {
      Cells cells = new Cells(row, tables, problems);
      String topic = cells.code("topic", Table.TOPICS);
      String other = cells.code("other", Table.TOPICS);
      if (topic.equals(other)) {
        cells.problem("other", "neighbour.same", topic);
      }
      neighbours.add(
          new TopicNeighbour(topic, other, cells.text("difference"), cells.text("question")));
    }
    return neighbours;
  }

  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Row row : tables.rows(Table.EXAMPLES)) {
      Cells cells = new Cells(row, tables, problems);
      String topic = cells.code("topic", Table.TOPICS);
      examples.add(new Example(cells.newCode("id"), topic, cells.text("text")));
    }
    return examples;
  }

  private Topic topic(Cells cells, Map<String, Topic> above, LocalDate coveredFrom) {
    String code = cells.newCode("code");
    String parent = Codes.above(code);
    if (!parent.isEmpty() && !tables.has(Table.TOPICS, parent) && !tables.unsure(Table.TOPICS)) {
      cells.problem("code", "topic.orphan", code, parent);
    }
    @Nullable LocalDate own = cells.date("covered-from");
    @Nullable Topic over = above.get(parent);
    LocalDate inherited = over == null ? coveredFrom : over.coveredFrom();
    return new Topic(
        code,
        cells.text("name"),
        cells.text("about"),
        cells.number("weight", 1, 9, WEIGHT),
        own == null ? inherited : own,
        cells.optional("no-duty-reason"));
  }

  private static TopicWord word(Cells cells) {
    String topic = cells.code("topic", Table.TOPICS);
    String word = cells.text("word");
    if (word.indexOf(';') >= 0 || word.indexOf('；') >= 0) {
      cells.problem("word", "word.several", word);
    }
    List<String> parts = new ArrayList<>();
    for (String part : Parts.of(word, '+')) {
      if (part.isEmpty()) {
        cells.problem("word", "word.empty-part", word);
      } else {
        parts.add(part);
      }
    }
    return new TopicWord(topic, parts, cells.choice("strength", TopicWord.Strength.class));
  }
}
