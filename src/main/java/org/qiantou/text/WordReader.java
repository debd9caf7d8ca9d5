package org.qiantou.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiantou.model.Reading;
import org.qiantou.model.Span;
import org.qiantou.pack.RulePack;
import org.qiantou.pack.TopicWord;

/** Understands a text by the topics' words alone: the longest one decides. */
public final class WordReader implements TextReader {

  private final RulePack pack;

  /** Reads by the words of a pack. */
  public WordReader(RulePack pack) {
    this.pack = pack;
  }

  @Override
  public Understanding read(String text, LocalDate today) {
    Map<String, Span> longest = new TreeMap<>();
    for (TopicWord word : pack.words()) {
      String part = word.parts().get(0);
      int at = word.parts().size() == 1 ? text.indexOf(part) : -1;
      if (at >= 0) {
        longest.merge(
            word.topic(),
            new Span(at, at + part.length()),
            (one, other) -> length(one) >= length(other) ? one : other);
      }
    }
    Optional<Map.Entry<String, Span>> best =
        longest.entrySet().stream().max(Comparator.comparingInt(each -> length(each.getValue())));
    return best.map(
            each ->
                new Understanding(
                    Understanding.Kind.MATTERS,
                    List.of(matter(each.getKey(), each.getValue(), text)),
                    List.of(),
                    List.of()))
        .orElse(
            new Understanding(Understanding.Kind.UNRECOGNIZED, List.of(), List.of(), List.of()));
  }

  private ReadMatter matter(String topic, Span span, String text) {
    Optional<String> district =
        pack.districts().values().stream()
            .filter(each -> text.contains(each.name()))
            .map(each -> each.code())
            .findFirst();
    String name = pack.topics().containsKey(topic) ? pack.topics().get(topic).name() : topic;
    return new ReadMatter(
        new Reading(topic, name, 0.5, List.of(span)),
        Optional.empty(),
        Optional.empty(),
        district,
        Optional.empty(),
        Map.of());
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
