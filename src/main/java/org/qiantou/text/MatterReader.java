package org.qiantou.text;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantou.model.Reading;
import org.qiantou.model.Span;
import org.qiantou.model.Topic;
import org.qiantou.pack.RulePack;

/**
 * Understands a text by the pack's own words and examples. What each clause says is summed up for
 * every topic; a second matter is seen where one topic cannot account for all that is said.
 */
public final class MatterReader implements TextReader {

  /** In a very long text several sentences are weighed together, so that memory stays bounded. */
  private static final int MOST_GROUPS = 60;

  /** What another topic must explain better to be another matter, in natural log units. */
  private static final float PRICE = 3;

  /** The same between the clauses of one sentence, which seldom change the matter. */
  private static final float PRICE_IN_SENTENCE = 3;

  /** From so likely a topic on, a reading by sentences stands. */
  private static final double SURE_OF_SENTENCES = 0.5;

  /** From so likely topics on, a reading by clauses is taken instead. */
  private static final double SURE_OF_CLAUSES = 0.7;

  /** A text of fewer pairs that are known does not even say that it is of something else. */
  private static final double LEAST_PAIRS = 4;

  /** A text in the forms in which it is read: whole, and without what says nothing of the act. */
  private record Page(Prepared prepared, String plain, String readable) {}

  private final RulePack pack;
  private final Map<Character, Character> simpler;
  private final TopicModel model;
  private final String[] classes;
  private final Words words;
  private final Clauses clauses;
  private final Facts facts;
  private final Functions functions;
  private final Places places;
  private final Unread unread;
  private final Days days;
  private final Dictionary<String> slips = new Dictionary<>();

  /** Reads by the words and examples of a pack. */
  public MatterReader(RulePack pack) {
    this.pack = pack;
    simpler = simpler(pack);
    places = new Places(pack);
    unread = new Unread(pack);
    model = LearnedModel.of(pack);
    classes = model.classes();
    words = new Words(pack, classes, simpler);
    clauses = new Clauses(pack.language().cues());
    facts = new Facts(pack, simpler);
    functions = new Functions(pack, simpler);
    days = new Days(pack.language().cues());
    pack.language().spellings().forEach(this::slip);
    slips.built();
  }

  /** Returns what there is to learn from a pack. */
  static Lessons lessons(RulePack pack) {
    return new Lessons(pack, simpler(pack), new Unread(pack));
  }

  @Override
  public Understanding read(String text, LocalDate today) {
    Prepared prepared = Prepared.of(text, simpler).corrected(slips);
    Page page = new Page(prepared, prepared.text(), unread.in(prepared.text()));
    List<Clause> all = clauses.of(page.plain());
    List<Evidence> groups = groups(page, all);
    if (groups.isEmpty()) {
      return new Understanding(Understanding.Kind.UNRECOGNIZED, List.of(), List.of(), List.of());
    }
    List<ReadMatter> matters = new ArrayList<>();
    List<Span> leftOut = new ArrayList<>();
    Map<Integer, List<Evidence>> parts = parts(page, all, groups);
    parts.forEach(
        (topic, explained) -> {
          Evidence whole = Evidence.sum(explained, model);
          if (isNone(topic)) {
            explained.forEach(each -> leftOut.add(span(prepared, each)));
          } else {
            matters.add(matter(page, topic, whole, today));
          }
        });
    if (matters.isEmpty()) {
      return nothing(groups, !leftOut.isEmpty());
    }
    matters.sort(Comparator.comparingInt(each -> -weight(each)));
    return new Understanding(Understanding.Kind.MATTERS, matters, List.of(), leftOut);
  }

  /**
   * The matters of a text, by sentences. Where that leaves a doubt, one sentence may tell of
   * several matters: then by clauses, if that leaves none.
   */
  private Map<Integer, List<Evidence>> parts(Page page, List<Clause> all, List<Evidence> groups) {
    Map<Integer, List<Evidence>> parts = new Partition(model).of(groups, PRICE);
    if (isSure(parts, SURE_OF_SENTENCES)) {
      return parts;
    }
    List<Clause> apart = new ArrayList<>();
    for (Clause each : all) {
      apart.add(new Clause(each.start(), each.end(), apart.size(), each.weight()));
    }
    Map<Integer, List<Evidence>> finer =
        new Partition(model).of(groups(page, apart), PRICE_IN_SENTENCE);
    return finer.size() > parts.size() && isSure(finer, SURE_OF_CLAUSES) ? finer : parts;
  }

  private boolean isSure(Map<Integer, List<Evidence>> parts, double least) {
    return parts.entrySet().stream()
        .filter(part -> !isNone(part.getKey()))
        .map(part -> Ranking.of(Evidence.sum(part.getValue(), model).scores()).get(0))
        .allMatch(place -> place.probability() >= least);
  }

  private List<Evidence> groups(Page page, List<Clause> all) {
    List<Evidence> groups = new ArrayList<>();
    int sentences = all.isEmpty() ? 0 : all.get(all.size() - 1).group() + 1;
    int together = 1 + sentences / MOST_GROUPS;
    int last = -1;
    for (Clause clause : all) {
      if (clause.group() / together != last) {
        groups.add(new Evidence(model));
        last = clause.group() / together;
      }
      Evidence group = groups.get(groups.size() - 1);
      model.score(page.readable(), clause.start(), clause.end(), clause.weight(), group.raw());
      group.add(clause, words.in(page.plain(), clause.start(), clause.end()));
    }
    groups.removeIf(group -> !model.isKnown(group.raw()));
    groups.forEach(Evidence::close);
    return groups;
  }

  private ReadMatter matter(Page page, int topic, Evidence whole, LocalDate today) {
    List<Ranking.Place> ranking =
        Ranking.of(whole.scores()).stream().filter(place -> !isNone(place.topic())).toList();
    if (ranking.isEmpty()) {
      ranking = List.of(new Ranking.Place(topic, 0.01));
    }
    Ranking.Place first = ranking.get(0);
    String plain = page.plain();
    List<Span> spans =
        Marks.of(model, page.readable(), whole.clauses(), first.topic()).stream()
            .map(mark -> page.prepared().original(mark.start(), mark.end()))
            .toList();
    return new ReadMatter(
        reading(first, spans),
        ranking.stream()
            .skip(1)
            .map(
                place ->
                    new ReadMatter.Alternative(
                        reading(place, List.of()), functions.in(plain, classes[place.topic()])))
            .toList(),
        functions.in(plain, classes[first.topic()]),
        Optional.empty(),
        places.in(plain),
        days.in(plain, today),
        facts.in(plain, whole.clauses()));
  }

  private Understanding nothing(List<Evidence> groups, boolean other) {
    List<Reading> nearest =
        Ranking.of(Evidence.sum(groups, model).scores()).stream()
            .filter(place -> !isNone(place.topic()))
            .limit(3)
            .map(place -> reading(place, List.of()))
            .toList();
    return new Understanding(
        other && saysEnough(groups)
            ? Understanding.Kind.NOT_ENVIRONMENTAL
            : Understanding.Kind.UNRECOGNIZED,
        List.of(),
        nearest,
        List.of());
  }

  /** A greeting is not yet a matter, of the environment or not. */
  private boolean saysEnough(List<Evidence> groups) {
    double known = 0;
    for (Evidence group : groups) {
      known += model.knownPairs(group.raw());
    }
    return known >= LEAST_PAIRS;
  }

  private boolean isNone(int topic) {
    return classes[topic].equals(Lessons.NONE);
  }

  private Reading reading(Ranking.Place place, List<Span> spans) {
    String code = classes[place.topic()];
    return new Reading(code, topic(code).map(Topic::name).orElse(code), place.probability(), spans);
  }

  private int weight(ReadMatter matter) {
    return topic(matter.reading().topic()).map(Topic::weight).orElse(0);
  }

  private Optional<Topic> topic(String code) {
    return Optional.ofNullable(pack.topics().get(code));
  }

  private static Span span(Prepared prepared, Evidence group) {
    List<Clause> all = group.clauses();
    return prepared.original(all.get(0).start(), all.get(all.size() - 1).end());
  }

  private void slip(String variant, String word) {
    if (variant.length() > 1 && variant.length() == word.length()) {
      slips.add(variant, word);
    }
  }

  private static Map<Character, Character> simpler(RulePack pack) {
    Map<Character, Character> simpler = new HashMap<>();
    pack.language()
        .spellings()
        .forEach(
            (variant, word) -> {
              if (variant.length() == 1 && word.length() == 1) {
                simpler.put(variant.charAt(0), word.charAt(0));
              }
            });
    return ImmutableMap.copyOf(simpler);
  }
}
