package org.qiantou.text;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Learns to tell the lessons apart where frequencies alone would mistake them: for each lesson the
 * topics that look likeliest without it are weighed against its own (multinomial logistic
 * regression over the likeliest classes, by stochastic gradient descent with AdaGrad, beside the
 * frequencies' scores as an offset). The same lessons give the same weights.
 */
final class Learning {

  private static final int RIVALS = 20;
  private static final int ROUNDS = 8;
  private static final double RATE = 0.3;

  /** A stretch that stands in one lesson alone teaches nothing. */
  private static final int LEAST_SEEN = 2;

  /** A rival less likely than this is left alone. */
  private static final double LEAST_LIKELY = 0.0005;

  /** A weight nearer to nothing than this is dropped. */
  private static final double LEAST_WEIGHT = 0.4;

  private static final long SEED = 20231201;

  private final int classes;
  private final Frequencies counted;
  private final int lessons;
  private final int[][] stretches;
  private final short[][] rivals;
  private final float[][] offsets;
  private final float[] sizes;
  private final PairTable pairs = new PairTable();

  private Learning(int classes, Frequencies counted, int lessons) {
    this.classes = classes;
    this.counted = counted;
    this.lessons = lessons;
    stretches = new int[lessons][];
    rivals = new short[lessons][];
    offsets = new float[lessons][];
    sizes = sizes();
  }

  /** Learns to correct what the lessons' frequencies alone would say. */
  static Weights corrections(Lessons from, Frequencies counted) {
    Learning learning = new Learning(from.classes().size(), counted, from.told().size());
    learning.prepare(TopicModel.of(from.classes(), counted, Weights.NONE), from);
    learning.learn();
    return learning.weights();
  }

  /** How much each stretch counts: the rarer the more, all in a usual text together about one. */
  private float[] sizes() {
    float[] sizes = new float[counted.keys().length];
    for (int i = 0; i < sizes.length; i++) {
      int seen = counted.seen(i);
      sizes[i] = seen < LEAST_SEEN ? 0 : (float) (StrictMath.log((1.0 + lessons) / (1 + seen)) + 1);
    }
    double[] norms = new double[lessons];
    for (int i = 0; i < lessons; i++) {
      for (int stretch : counted.lesson(i)) {
        norms[i] += sizes[stretch] * sizes[stretch];
      }
    }
    Arrays.sort(norms);
    double usual = lessons == 0 ? 1 : Math.sqrt(Math.max(1, norms[lessons / 2]));
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] /= (float) usual;
    }
    return sizes;
  }

  private void prepare(TopicModel model, Lessons from) {
    for (int i = 0; i < lessons; i++) {
      stretches[i] =
          Arrays.stream(counted.lesson(i)).filter(stretch -> sizes[stretch] > 0).toArray();
      float[] scores = without(model, from.told().get(i).text(), i);
      int[] likeliest = likeliest(scores, counted.classOf(i));
      rivals[i] = new short[likeliest.length];
      offsets[i] = new float[likeliest.length];
      for (int j = 0; j < likeliest.length; j++) {
        rivals[i][j] = (short) likeliest[j];
        offsets[i][j] = scores[likeliest[j]];
      }
    }
  }

  /** The scores of a lesson as if it had not been learned from. */
  private float[] without(TopicModel model, String text, int lesson) {
    float[] scores = model.scores();
    model.score(text, 0, text.length(), 1, scores);
    int own = counted.classOf(lesson);
    int family = counted.families()[own];
    float[] folded = model.folded(scores);
    float before = model.own(scores, family);
    float after = TopicModel.FREQUENCY * (float) counted.without(lesson, family);
    for (int c = 0; c < classes; c++) {
      if (counted.families()[c] == family) {
        folded[c] += TopicModel.FAMILY * (after - before);
      }
    }
    folded[own] +=
        TopicModel.FREQUENCY * (float) counted.without(lesson, own) - model.own(scores, own);
    return folded;
  }

  /** The likeliest classes, the right one first. */
  private int[] likeliest(float[] scores, int right) {
    int[] best = new int[Math.min(RIVALS, classes)];
    best[0] = right;
    int size = 1;
    for (int c = 0; c < classes; c++) {
      if (c != right && (size < best.length || scores[c] > scores[best[size - 1]])) {
        int at = size < best.length ? size++ : size - 1;
        while (at > 1 && scores[best[at - 1]] < scores[c]) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = c;
      }
    }
    return Arrays.copyOf(best, size);
  }

  private void learn() {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[lessons];
    Arrays.setAll(order, i -> i);
    double[] scores = new double[RIVALS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = lessons - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int lesson : order) {
        learn(lesson, scores);
      }
    }
  }

  private void learn(int lesson, double[] likely) {
    short[] against = rivals[lesson];
    double sum = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < against.length; j++) {
      double score = offsets[lesson][j];
      for (int stretch : stretches[lesson]) {
        score += sizes[stretch] * pairs.weight(stretch, against[j]);
      }
      likely[j] = score;
      top = Math.max(top, score);
    }
    for (int j = 0; j < against.length; j++) {
      likely[j] = StrictMath.exp(likely[j] - top);
      sum += likely[j];
    }
    for (int j = 0; j < against.length; j++) {
      double wrong = likely[j] / sum - (j == 0 ? 1 : 0);
      if (Math.abs(wrong) > LEAST_LIKELY) {
        for (int stretch : stretches[lesson]) {
          pairs.step(stretch, against[j], (float) (wrong * sizes[stretch]), RATE);
        }
      }
    }
  }

  private Weights weights() {
    Weights.Builder builder = new Weights.Builder();
    long[] keys = counted.keys();
    pairs.inOrder(
        (stretch, of, weight) -> {
          if (Math.abs(weight) >= LEAST_WEIGHT) {
            builder.stretch(keys[stretch]);
            builder.add(of, weight * sizes[stretch]);
          }
        });
    return builder.built();
  }
}
