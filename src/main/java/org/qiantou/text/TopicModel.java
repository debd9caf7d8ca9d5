package org.qiantou.text;

import java.util.Arrays;
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

  /** The class for texts that are none of the environment. */
  static final String NONE = "";

  /** How many stretches of background every topic is mixed with. */
  private static final double SMOOTHING = 60;

  private final String[] classes;
  private final LongTable features;
  private final int[] starts;
  private final short[] postingClasses;
  private final float[] postingGains;
  private final float[] penalties;

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
  int score(CharSequence text, int from, int to, float weight, float[] scores) {
    int known = 0;
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

  private int add(long feature, float weight, float[] scores) {
    int at = features.get(feature);
    if (at < 0) {
      return 0;
    }
    for (int i = starts[at]; i < starts[at + 1]; i++) {
      scores[postingClasses[i]] += weight * postingGains[i];
    }
    return 1;
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
      starts[feature++] = posting;
      double background = SMOOTHING * (end - i) / counted.length;
      while (i < end) {
        int of = (int) (counted[i] & 0xFFFF);
        int count = 0;
        while (i < end && (counted[i] & 0xFFFF) == of) {
          count++;
          i++;
        }
        postingClasses[posting] = (short) of;
        postingGains[posting++] = (float) Math.log(1 + count / background);
      }
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
    String[] classes = new String[pack.topics().size() + 1];
    int i = 0;
    for (String code : pack.topics().keySet()) {
      classes[i++] = code;
    }
    classes[i] = NONE;
    Arrays.sort(classes);
    return classes;
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
      entries.add(Prepared.of(example.text(), simpler).text(), index(example.topic()));
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
