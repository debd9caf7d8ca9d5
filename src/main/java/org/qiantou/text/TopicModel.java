package org.qiantou.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.qiantou.model.Topic;
import org.qiantou.pack.Example;
import org.qiantou.pack.RulePack;
import org.qiantou.pack.TopicWord;

/**
 * How much each stretch of two or three characters speaks for each topic, counted over the pack's
 * examples, words and names: the log of how much likelier the stretch is in that topic than
 * anywhere (a unigram language model with Dirichlet smoothing over overlapping stretches).
 * Immutable.
 */
final class TopicModel {

  /** Begins the class of a text that is none of the environment; each such text has its own. */
  static final String NONE = "~";

  /** How many stretches of background every topic is mixed with. */
  private static final double SMOOTHING = 300;

  /** A stretch seen so often is trusted by half: a rare one may stand in an example by chance. */
  private static final double RARE = 2;

  private final String[] classes;
  private final LongTable features;
  private final int[] starts;
  private final short[] postingClasses;
  private final float[] postingGains;
  private final float[] penalties;
  private final float[] trusts;

  TopicModel(RulePack pack, Map<Character, Character> simpler) {
    classes = classes(pack);
    long[] counted = entries(pack, simpler);
    Arrays.sort(counted);
    double[] sizes = new double[classes.length];
    for (long entry : counted) {
      sizes[(int) (entry & 0xFFFF)]++;
    }
    penalties = new float[classes.length];
    for (int i = 0; i < classes.length; i++) {
      penalties[i] = (float) Math.log(SMOOTHING / (sizes[i] + SMOOTHING));
    }
    int distinct = distinct(counted);
    features = new LongTable(distinct);
    starts = new int[distinct + 1];
    trusts = new float[distinct];
    postingClasses = new short[counted.length];
    postingGains = new float[counted.length];
    fill(counted);
  }

  /** Returns the topics' codes in order; {@link #NONE} among them. */
  String[] classes() {
    return classes;
  }

  /**
   * Adds what a stretch of text says for each class.
   *
   * @param weight how much it counts
   * @param scores the classes' scores, in the order of {@link #classes}
   * @return how many stretches were known
   */
  float score(CharSequence text, int from, int to, float weight, float[] scores) {
    float known = 0;
    for (int i = from; i + 1 < to; i++) {
      if (isLetter(text.charAt(i)) && isLetter(text.charAt(i + 1))) {
        known += add(pair(text, i), weight, scores);
        if (i + 2 < to && isLetter(text.charAt(i + 2))) {
          known += add(triple(text, i), weight, scores);
        }
      }
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] += known * weight * penalties[c];
    }
    return known;
  }

  private float add(long feature, float weight, float[] scores) {
    int at = features.get(feature);
    if (at < 0) {
      return 0;
    }
    for (int i = starts[at]; i < starts[at + 1]; i++) {
      scores[postingClasses[i]] += weight * postingGains[i];
    }
    return trusts[at];
  }

  private void fill(long[] counted) {
    int feature = 0;
    int posting = 0;
    int i = 0;
    while (i < counted.length) {
      long key = counted[i] >>> 16;
      int end = i;
      while (end < counted.length && counted[end] >>> 16 == key) {
        end++;
      }
      features.put(key, feature);
      starts[feature] = posting;
      double background = SMOOTHING * (end - i) / counted.length;
      double trust = (end - i) / (end - i + RARE);
      trusts[feature] = (float) trust;
      while (i < end) {
        int of = (int) (counted[i] & 0xFFFF);
        int count = 0;
        while (i < end && (counted[i] & 0xFFFF) == of) {
          count++;
          i++;
        }
        postingClasses[posting] = (short) of;
        postingGains[posting++] = (float) (trust * Math.log(1 + count / background));
      }
      feature++;
    }
    starts[feature] = posting;
  }

  private static int distinct(long[] sorted) {
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      distinct += i == 0 || sorted[i] >>> 16 != sorted[i - 1] >>> 16 ? 1 : 0;
    }
    return distinct;
  }

  private static String[] classes(RulePack pack) {
    List<String> classes = new ArrayList<>(pack.topics().keySet());
    for (Example example : pack.examples()) {
      if (example.topic().isEmpty()) {
        classes.add(NONE + example.id());
      }
    }
    Collections.sort(classes);
    return classes.toArray(String[]::new);
  }

  private long[] entries(RulePack pack, Map<Character, Character> simpler) {
    Entries entries = new Entries();
    for (Topic topic : pack.topics().values()) {
      entries.add(Prepared.of(topic.name(), simpler).text(), index(topic.code()));
    }
    for (TopicWord word : pack.words()) {
      entries.add(Prepared.of(String.join(" ", word.parts()), simpler).text(), index(word.topic()));
    }
    for (Example example : pack.examples()) {
      String of = example.topic().isEmpty() ? NONE + example.id() : example.topic();
      entries.add(Prepared.of(example.text(), simpler).text(), index(of));
    }
    return entries.all();
  }

  private int index(String code) {
    return Arrays.binarySearch(classes, code);
  }

  /** Collects stretches, each with the number of its class in the lowest 16 bits. */
  private static final class Entries {

    private long[] all = new long[1 << 16];
    private int size;

    void add(String text, int of) {
      for (int i = 0; i + 1 < text.length(); i++) {
        if (isLetter(text.charAt(i)) && isLetter(text.charAt(i + 1))) {
          add(pair(text, i) << 16 | of);
          if (i + 2 < text.length() && isLetter(text.charAt(i + 2))) {
            add(triple(text, i) << 16 | of);
          }
        }
      }
    }

    private void add(long entry) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = entry;
    }

    long[] all() {
      return Arrays.copyOf(all, size);
    }
  }

  private static long pair(CharSequence text, int at) {
    return (long) text.charAt(at) << 16 | text.charAt(at + 1);
  }

  private static long triple(CharSequence text, int at) {
    return pair(text, at) << 16 | text.charAt(at + 2);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
