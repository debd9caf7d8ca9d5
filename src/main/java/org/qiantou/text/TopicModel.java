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
  private final Weights frequencies;
  private final float[] singlePenalties;
  private final float[] pairPenalties;
  private final Weights corrections;

  private TopicModel(
      String[] classes,
      int[] families,
      Weights frequencies,
      float[] singlePenalties,
      float[] pairPenalties,
      Weights corrections) {
    this.classes = classes;
    this.families = families;
    this.frequencies = frequencies;
    this.singlePenalties = singlePenalties;
    this.pairPenalties = pairPenalties;
    this.corrections = corrections;
    width = singlePenalties.length;
  }

  /** Returns the model that knows frequencies alone. */
  static TopicModel counted(List<String> classes, Frequencies counted) {
    return new TopicModel(
        classes.toArray(String[]::new),
        counted.families(),
        counted.weights(),
        counted.singlePenalties(),
        counted.pairPenalties(),
        Weights.NONE);
  }

  /** Returns this model with corrections. */
  TopicModel with(Weights learned) {
    return new TopicModel(classes, families, frequencies, singlePenalties, pairPenalties, learned);
  }

  /** Writes all but the corrections. */
  void write(DataOutput out) throws IOException {
    out.writeInt(width);
    for (int family : families) {
      out.writeInt(family);
    }
    for (int i = 0; i < width; i++) {
      out.writeFloat(singlePenalties[i]);
      out.writeFloat(pairPenalties[i]);
    }
    frequencies.write(out);
  }

  /** Reads what {@link #write} wrote. */
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
    int[] same = new int[width + 2];
    Arrays.setAll(same, i -> i);
    return new TopicModel(
        classes.toArray(String[]::new),
        families,
        Weights.read(in, same),
        single,
        pair,
        Weights.NONE);
  }

  /** Returns the topics' codes and {@link Lessons#NONE}, in order. */
  String[] classes() {
    return classes;
  }

  /** Returns scores to add to. */
  float[][] scores() {
    return new float[][] {new float[width + 2], new float[classes.length]};
  }

  /**
   * Adds what a stretch of text says.
   *
   * @param weight how much it counts
   * @param scores as {@link #scores} gave them
   */
  void score(CharSequence text, int from, int to, float weight, float[][] scores) {
    Stretch.each(
        text,
        from,
        to,
        (stretch, single) -> {
          frequencies.add(stretch, weight, scores[0]);
          corrections.add(stretch, weight, scores[1]);
        });
  }

  /** Returns what the scores say for each class. */
  float[] folded(float[][] scores) {
    float[] folded = frequent(scores[0]);
    for (int c = 0; c < folded.length; c++) {
      folded[c] = FREQUENCY * folded[c] + scores[1][c];
    }
    return folded;
  }

  /** Returns what the frequencies alone say for each class, each with its family's share. */
  private float[] frequent(float[] scores) {
    float[] folded = new float[classes.length];
    for (int c = 0; c < folded.length; c++) {
      folded[c] = own(scores, c) + FAMILY * own(scores, families[c]);
    }
    return folded;
  }

  /** Returns what the frequencies say for one class or family. */
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
    return FREQUENCY
            * (frequencies.of(stretch, of) + FAMILY * frequencies.of(stretch, families[of]))
        + corrections.of(stretch, of);
  }
}
