package org.qiantou.text;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantou.model.Reading;
import org.qiantou.model.Span;
import org.qiantou.pack.RulePack;

/**
 * Understands a text by the pack's own words and examples. What each clause says is summed up for
 * every topic; a second matter is seen where one topic cannot account for all clauses.
 */
public final class MatterReader implements TextReader {

  private static final double TEMPERATURE = 0.12;

  private final RulePack pack;
  private final Map<Character, Character> simpler;
  private final TopicModel model;
  private final Words words;
  private final Clauses clauses;
  private final Facts facts;
  private final Functions functions;
  private final String[] classes;

  public MatterReader(RulePack pack) {
    this.pack = pack;
    simpler = simpler(pack);
    model = new TopicModel(pack, simpler);
    classes = model.classes();
    words = new Words(pack, classes, simpler);
    clauses = new Clauses(pack.language().cues());
    facts = new Facts(pack, simpler);
    functions = new Functions(pack, simpler);
  }

  @Override
  public Understanding read(String text, LocalDate today) {
    Prepared prepared = Prepared.of(text, simpler);
    String plain = prepared.text();
    List<float[]> groups = new ArrayList<>();
    List<Words.Hit> hits = new ArrayList<>();
    List<Clause> cut = clauses.of(plain);
    for (Clause clause : cut) {
      while (groups.size() <= clause.group()) {
        groups.add(new float[classes.length]);
      }
      float[] scores = groups.get(clause.group());
      model.score(plain, clause.start(), clause.end(), clause.weight(), scores);
      for (Words.Hit hit : words.in(plain, clause.start(), clause.end())) {
        scores[hit.topic()] += hit.gain() * clause.weight();
        hits.add(hit);
      }
    }
    float[] total = new float[classes.length];
    groups.forEach(each -> add(total, each));
    int best = best(total);
    if (System.getProperty("qiantou.show") != null) {
      Integer[] order = new Integer[classes.length];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, Comparator.comparingDouble(i -> -total[i]));
      for (int i = 0; i < 6; i++) System.err.println(classes[order[i]] + " " + total[order[i]]);
    }
    if (total[best] < 5) {
      return new Understanding(
          Understanding.Kind.UNRECOGNIZED, List.of(), nearest(total), List.of());
    }
    if (classes[best].equals(TopicModel.NONE)) {
      return new Understanding(
          Understanding.Kind.NOT_ENVIRONMENTAL, List.of(), List.of(), List.of());
    }
    double[] p = posterior(total);
    Optional<String> district =
        pack.districts().values().stream()
            .filter(each -> text.contains(each.name()))
            .map(each -> each.code())
            .findFirst();
    List<Span> spans =
        hits.stream()
            .filter(h -> h.topic() == best)
            .map(h -> prepared.original(h.span().start(), h.span().end()))
            .toList();
    return new Understanding(
        Understanding.Kind.MATTERS,
        List.of(
            new ReadMatter(
                reading(best, p[best], spans),
                functions.in(plain, classes[best]),
                Optional.empty(),
                district,
                Optional.empty(),
                facts.in(plain, cut))),
        nearest(total),
        List.of());
  }

  private List<Reading> nearest(float[] total) {
    double[] p = posterior(total);
    Integer[] order = new Integer[classes.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> -p[i]));
    return Arrays.stream(order)
        .filter(i -> !classes[i].isEmpty())
        .limit(3)
        .map(i -> reading(i, p[i], List.of()))
        .toList();
  }

  private Reading reading(int topic, double confidence, List<Span> spans) {
    String code = classes[topic];
    String name = pack.topics().containsKey(code) ? pack.topics().get(code).name() : "";
    return new Reading(code, name, confidence, spans);
  }

  private static double[] posterior(float[] total) {
    float best = total[best(total)];
    double[] p = new double[total.length];
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(TEMPERATURE * (total[i] - best));
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static void add(float[] to, float[] more) {
    for (int i = 0; i < to.length; i++) {
      to[i] += more[i];
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
