package org.qiantou.text;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What each stretch of a text says for each class, in a sparse table: for a stretch the classes for
 * or against which it speaks, and how much. Immutable.
 */
final class Weights {

  /** Weights are kept in steps of this size. */
  private static final float STEP = 1 / 1024f;

  /** So few steps in a sum are left out: many texts would pay for what changes no answer. */
  private static final int LEAST = 30;

  /** Says nothing. */
  static final Weights NONE = new Builder().built();

  private final LongTable stretches;
  private final int[] starts;
  private final short[] classes;
  private final short[] steps;

  private Weights(LongTable stretches, int[] starts, short[] classes, short[] steps) {
    this.stretches = stretches;
    this.starts = starts;
    this.classes = classes;
    this.steps = steps;
  }

  /** Adds what a stretch says to the classes' scores. */
  void add(long stretch, float weight, float[] scores) {
    int at = stretches.get(stretch);
    if (at >= 0) {
      float step = weight * STEP;
      for (int i = starts[at]; i < starts[at + 1]; i++) {
        scores[classes[i]] += step * steps[i];
      }
    }
  }

  /**
   * Returns the sum of this and other weights.
   *
   * @param share how much this counts
   */
  Weights plus(float share, Weights other) {
    Builder sum = new Builder();
    long[] keys = stretches.keys();
    for (int i = 0; i < keys.length; i++) {
      sum.stretch(keys[i]);
      int also = other.stretches.get(keys[i]);
      int theirs = also < 0 ? 0 : other.starts[also];
      int theirEnd = also < 0 ? 0 : other.starts[also + 1];
      for (int j = starts[i]; j < starts[i + 1]; j++) {
        while (theirs < theirEnd && other.classes[theirs] < classes[j]) {
          sum.addSteps(other.classes[theirs], other.steps[theirs++]);
        }
        float weight = share * steps[j];
        if (theirs < theirEnd && other.classes[theirs] == classes[j]) {
          weight += other.steps[theirs++];
        }
        if (Math.abs(weight) >= LEAST) {
          sum.addSteps(classes[j], (short) Math.round(weight));
        }
      }
      while (theirs < theirEnd) {
        sum.addSteps(other.classes[theirs], other.steps[theirs++]);
      }
    }
    addOnlyIn(other, sum);
    return sum.built();
  }

  private void addOnlyIn(Weights other, Builder sum) {
    long[] keys = other.stretches.keys();
    for (int i = 0; i < keys.length; i++) {
      if (stretches.get(keys[i]) < 0) {
        sum.stretch(keys[i]);
        for (int j = other.starts[i]; j < other.starts[i + 1]; j++) {
          sum.addSteps(other.classes[j], other.steps[j]);
        }
      }
    }
  }

  /** Returns what a stretch says for one class; 0 for a stretch that is not known. */
  float of(long stretch, int of) {
    int at = stretches.get(stretch);
    if (at < 0) {
      return 0;
    }
    int found = Arrays.binarySearch(classes, starts[at], starts[at + 1], (short) of);
    return found < 0 ? 0 : STEP * steps[found];
  }

  /** Writes the table. */
  void write(DataOutput out) throws IOException {
    long[] keys = stretches.keys();
    out.writeInt(keys.length);
    out.writeInt(classes.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeInt((int) keys[i]);
      out.writeInt(starts[i]);
    }
    for (int i = 0; i < classes.length; i++) {
      out.writeShort(classes[i]);
      out.writeShort(steps[i]);
    }
  }

  /** Reads a table. */
  static Weights read(ByteBuffer in) {
    int count = in.getInt();
    int size = in.getInt();
    LongTable stretches = new LongTable();
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      stretches.add(Integer.toUnsignedLong(in.getInt()));
      starts[i] = in.getInt();
    }
    starts[count] = size;
    short[] classes = new short[size];
    short[] steps = new short[size];
    for (int i = 0; i < size; i++) {
      classes[i] = in.getShort();
      steps[i] = in.getShort();
    }
    return new Weights(stretches, starts, classes, steps);
  }

  /**
   * Returns the same weights for other classes.
   *
   * @param now the class that each class is by now, in ascending order; -1 for one that is no more
   */
  Weights renumbered(int[] now) {
    Builder builder = new Builder();
    long[] keys = stretches.keys();
    for (int i = 0; i < keys.length; i++) {
      builder.stretch(keys[i]);
      for (int j = starts[i]; j < starts[i + 1]; j++) {
        if (now[classes[j]] >= 0) {
          builder.addSteps(now[classes[j]], steps[j]);
        }
      }
    }
    return builder.built();
  }

  /** Collects weights, stretch by stretch, each stretch's classes in order. */
  static final class Builder {

    private final LongTable stretches = new LongTable();
    private int[] starts = new int[1 << 10];
    private short[] classes = new short[1 << 12];
    private short[] steps = new short[1 << 12];
    private int size;

    /** Begins a stretch, unless it is the one at which we are. */
    void stretch(long stretch) {
      int before = stretches.size();
      int at = stretches.add(stretch);
      if (at < before) {
        return;
      }
      if (at + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[at] = size;
    }

    /** Adds what the stretch says for a class; what is next to nothing is left out. */
    void add(int of, double weight) {
      double step = Math.rint(weight / STEP);
      if (step != 0) {
        addSteps(of, (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, step)));
      }
    }

    private void addSteps(int of, short step) {
      if (size == classes.length) {
        classes = Arrays.copyOf(classes, size * 2);
        steps = Arrays.copyOf(steps, size * 2);
      }
      classes[size] = (short) of;
      steps[size++] = step;
    }

    Weights built() {
      starts[stretches.size()] = size;
      return new Weights(
          stretches,
          Arrays.copyOf(starts, stretches.size() + 1),
          Arrays.copyOf(classes, size),
          Arrays.copyOf(steps, size));
    }
  }
}
