package org.qiantou.text;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * How much a text speaks for each topic: by how often its stretches stand in the topic's lessons,
 * corrected by what was learned from telling the lessons apart. Immutable.
 */
final class TopicModel {

  /** What a topic's family counts beside the topic's own lessons. */
  static final float FAMILY = 0.7f;

  /** What the frequencies count beside the corrections. */
  static final float FREQUENCY = 0.5f;

  private final String[] classes;
  private final int[] families;
  private final int width;
  private final Weights weights;
  private final float[] singlePenalties;
  private final float[] pairPenalties;

  private TopicModel(
      String[] classes,
      int[] families,
      Weights weights,
      float[] singlePenalties,
      float[] pairPenalties) {
    this.classes = classes;
    this.families = families;
    this.weights = weights;
    this.singlePenalties = singlePenalties;
    this.pairPenalties = pairPenalties;
    width = singlePenalties.length;
  }

  /** Returns the model that knows frequencies and corrections. */
  static TopicModel of(List<String> classes, Frequencies counted, Weights corrections) {
    return new TopicModel(
        classes.toArray(String[]::new),
        counted.families(),
        counted.weights().plus(FREQUENCY, corrections),
        counted.singlePenalties(),
        counted.pairPenalties());
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    for (int family : families) {
      out.writeInt(family);
    }
    for (int i = 0; i < width; i++) {
      out.writeFloat(singlePenalties[i]);
      out.writeFloat(pairPenalties[i]);
    }
    weights.write(out);
  }

  /** Reads a model of the same classes. */
  static TopicModel read(ByteBuffer in, List<String> classes) {
    int width = in.getInt();
    int[] families = new int[classes.size()];
    Arrays.setAll(families, i -> in.getInt());
    float[] single = new float[width];
    float[] pair = new float[width];
    for (int i = 0; i < width; i++) {
      single[i] = in.getFloat();
      pair[i] = in.getFloat();
    }
    return new TopicModel(classes.toArray(String[]::new), families, Weights.read(in), single, pair);
  }

  /** Returns the topics' codes and {@link Lessons#NONE}, in order. */
  String[] classes() {
    return classes;
  }

  /** Returns scores to add to. */
  float[] scores() {
    return new float[width + 2];
  }

  /**
   * Adds what a stretch of text says.
   *
   * @param weight how much it counts
   * @param scores as {@link #scores} gave them
   */
  void score(CharSequence text, int from, int to, float weight, float[] scores) {
    for (int i = from; i < to; i++) {
      if (Stretch.isLetter(text.charAt(i))) {
        weights.add(Stretch.single(text, i), weight, scores);
        if (i + 1 < to && Stretch.isLetter(text.charAt(i + 1))) {
          weights.add(Stretch.pair(text, i), weight, scores);
        }
      }
    }
  }

  /** Returns what the scores say for each class, each with its family's share. */
  float[] folded(float[] scores) {
    float[] folded = new float[classes.length];
    for (int c = 0; c < folded.length; c++) {
      folded[c] = own(scores, c) + FAMILY * own(scores, families[c]);
    }
    return folded;
  }

  /** Returns how many pairs of those scored are known, a rare one counting less than one. */
  double knownPairs(float[] scores) {
    return scores[width + 1] / FREQUENCY;
  }

  /** Whether any stretch that was scored is known at all. */
  boolean isKnown(float[] scores) {
    return scores[width] + scores[width + 1] > 0;
  }

  /** Returns what the scores say for one class or family by itself. */
  float own(float[] scores, int of) {
    return scores[of] + scores[width] * singlePenalties[of] + scores[width + 1] * pairPenalties[of];
  }

  /** Returns how much a character, with the pairs in which it stands, speaks for a class. */
  float support(CharSequence text, int at, int of) {
    if (!Stretch.isLetter(text.charAt(at))) {
      return 0;
    }
    float support = gain(Stretch.single(text, at), of);
    if (at > 0 && Stretch.isLetter(text.charAt(at - 1))) {
      support += gain(Stretch.pair(text, at - 1), of) / 2;
    }
    if (at + 1 < text.length() && Stretch.isLetter(text.charAt(at + 1))) {
      support += gain(Stretch.pair(text, at), of) / 2;
    }
    return support;
  }

  private float gain(long stretch, int of) {
    return weights.of(stretch, of) + FAMILY * weights.of(stretch, families[of]);
  }
}
