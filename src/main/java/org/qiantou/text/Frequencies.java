package org.qiantou.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Counts in how many lessons of each class a stretch stands, and says from that how much likelier
 * it is in the class than anywhere (a unigram language model with Dirichlet smoothing). A class
 * with few lessons leans on its family, the topics beside it.
 */
final class Frequencies {

  /** With how many stretches of background a class is mixed, for characters and for pairs alike. */
  private static final double SMOOTHING = 15_000;

  /** A stretch seen in so many lessons is trusted by half: a rare one may stand there by chance. */
  private static final double RARE = 5;

  /** What a single character counts beside a pair. */
  private static final double SINGLE = 0.5;

  /** What counts for less than this is left out. */
  private static final double LEAST = 0.005;

  private final List<String> classes;
  private final int[] families;
  private final int width;
  private final LongTable stretches = new LongTable();
  private final List<int[]> lessons = new ArrayList<>();
  private final int[] of;
  private final int[] seen;
  private final long[] keys;
  private final int[] starts;
  private final short[] postingClasses;
  private final int[] postingCounts;
  private final double[] singleSizes;
  private final double[] pairSizes;
  private final double singles;
  private final double pairs;

  Frequencies(Lessons from) {
    classes = from.classes();
    families = families(classes);
    width = Arrays.stream(families).max().orElse(0) + 1;
    List<Lessons.Lesson> all = new ArrayList<>(from.told());
    all.addAll(from.names());
    of = new int[all.size()];
    for (int i = 0; i < all.size(); i++) {
      of[i] = Collections.binarySearch(classes, all.get(i).of());
      lessons.add(stretches(all.get(i).text()));
    }
    seen = new int[stretches.size()];
    lessons.forEach(each -> Arrays.stream(each).forEach(stretch -> seen[stretch]++));
    keys = stretches.keys();
    singleSizes = new double[width];
    pairSizes = new double[width];
    starts = new int[keys.length + 1];
    int[] familyOf = Arrays.stream(of).map(each -> families[each]).toArray();
    countClasses(of);
    countClasses(familyOf);
    for (int i = 0; i < keys.length; i++) {
      starts[i + 1] += starts[i];
    }
    postingClasses = new short[starts[keys.length]];
    postingCounts = new int[starts[keys.length]];
    int[] next = Arrays.copyOf(starts, keys.length);
    inOrder(of, (stretch, now) -> postingClasses[next[stretch]++] = (short) now);
    inOrder(familyOf, (stretch, now) -> postingClasses[next[stretch]++] = (short) now);
    count(of);
    count(familyOf);
    singles = Arrays.stream(singleSizes, 0, classes.size()).sum();
    pairs = Arrays.stream(pairSizes, 0, classes.size()).sum();
  }

  private void countClasses(int[] of) {
    inOrder(of, (stretch, posting) -> starts[stretch + 1]++);
  }

  private void count(int[] of) {
    for (int i = 0; i < of.length; i++) {
      for (int stretch : lessons.get(i)) {
        (Stretch.isSingle(keys[stretch]) ? singleSizes : pairSizes)[of[i]]++;
        postingCounts[posting(stretch, of[i])]++;
      }
    }
  }

  /** Returns how many scores there are: classes and families. */
  int width() {
    return width;
  }

  int[] families() {
    return families;
  }

  /** Returns the numbers of the stretches of a lesson. */
  int[] lesson(int lesson) {
    return lessons.get(lesson);
  }

  /** Returns the class of a lesson. */
  int classOf(int lesson) {
    return of[lesson];
  }

  /** Returns in how many lessons a stretch stands. */
  int seen(int stretch) {
    return seen[stretch];
  }

  long[] keys() {
    return keys;
  }

  /** Returns what the stretches say. */
  Weights weights() {
    Weights.Builder builder = new Weights.Builder();
    for (int i = 0; i < keys.length; i++) {
      boolean single = Stretch.isSingle(keys[i]);
      builder.stretch(keys[i]);
      for (int j = starts[i]; j < starts[i + 1]; j++) {
        double gain = gain(i, single, postingCounts[j]);
        if (gain >= LEAST) {
          builder.add(postingClasses[j], gain);
        }
      }
      builder.add(width + (single ? 0 : 1), trust(i));
    }
    return builder.built();
  }

  /** Returns what each class and family loses for a known character. */
  float[] singlePenalties() {
    return penalties(singleSizes, SINGLE);
  }

  /** Returns what each class and family loses for a known pair. */
  float[] pairPenalties() {
    return penalties(pairSizes, 1);
  }

  /** Returns the score of a class for one of its own lessons, as if that were not known. */
  double without(int lesson, int of) {
    int[] stretches = lessons.get(lesson);
    double score = 0;
    double single = 0;
    double pair = 0;
    double singleCount = 0;
    double pairCount = 0;
    for (int stretch : stretches) {
      boolean isSingle = Stretch.isSingle(keys[stretch]);
      score += gain(stretch, isSingle, count(stretch, of) - 1);
      if (isSingle) {
        single += trust(stretch);
        singleCount++;
      } else {
        pair += trust(stretch);
        pairCount++;
      }
    }
    return score
        + single * SINGLE * penalty(singleSizes[of] - singleCount)
        + pair * penalty(pairSizes[of] - pairCount);
  }

  private int count(int stretch, int of) {
    int at = posting(stretch, of);
    return at < 0 ? 0 : postingCounts[at];
  }

  private int posting(int stretch, int of) {
    return Arrays.binarySearch(postingClasses, starts[stretch], starts[stretch + 1], (short) of);
  }

  private double gain(int stretch, boolean single, int count) {
    double background = SMOOTHING * seen[stretch] / (single ? singles : pairs);
    return (single ? SINGLE : 1) * trust(stretch) * StrictMath.log1p(count / background);
  }

  private double trust(int stretch) {
    return seen[stretch] / (seen[stretch] + RARE);
  }

  private static double penalty(double size) {
    return StrictMath.log(SMOOTHING / (size + SMOOTHING));
  }

  private static float[] penalties(double[] sizes, double weight) {
    float[] penalties = new float[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      penalties[i] = (float) (weight * penalty(sizes[i]));
    }
    return penalties;
  }

  /** The different stretches of a text, each once. */
  private int[] stretches(String text) {
    int[] all = new int[2 * text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Stretch.isLetter(text.charAt(i))) {
        all[size++] = stretches.add(Stretch.single(text, i));
        if (i + 1 < text.length() && Stretch.isLetter(text.charAt(i + 1))) {
          all[size++] = stretches.add(Stretch.pair(text, i));
        }
      }
    }
    return Arrays.stream(all, 0, size).sorted().distinct().toArray();
  }

  @FunctionalInterface
  private interface Counted {
    void at(int stretch, int of);
  }

  /** Tells the classes of each stretch, in ascending order, each once. */
  private void inOrder(int[] of, Counted counted) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < of.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(lesson -> of[lesson]));
    int[] last = new int[stretches.size()];
    Arrays.fill(last, -1);
    for (int lesson : order) {
      for (int stretch : lessons.get(lesson)) {
        if (last[stretch] != of[lesson]) {
          last[stretch] = of[lesson];
          counted.at(stretch, of[lesson]);
        }
      }
    }
  }

  /** The number of each class's family; families are numbered after the classes, in order. */
  private static int[] families(List<String> classes) {
    List<String> names = classes.stream().map(Frequencies::family).distinct().sorted().toList();
    int[] families = new int[classes.size()];
    for (int i = 0; i < families.length; i++) {
      families[i] = classes.size() + Collections.binarySearch(names, family(classes.get(i)));
    }
    return families;
  }

  /** A family is the topics under one that is itself not at the top. */
  private static String family(String code) {
    int last = code.lastIndexOf('.');
    return code.indexOf('.') < last ? code.substring(0, last) : code;
  }
}
