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

  /**
   * Reads a table.
   *
   * @param now the class that each class of the table is by now, in ascending order; -1 for one
   *     that is no more
   */
  static Weights read(ByteBuffer in, int[] now) {
    int count = in.getInt();
    int size = in.getInt();
    long[] keys = new long[count];
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      keys[i] = Integer.toUnsignedLong(in.getInt());
      starts[i] = in.getInt();
    }
    starts[count] = size;
    Builder builder = new Builder();
    for (int i = 0; i < count; i++) {
      builder.stretch(keys[i]);
      for (int j = starts[i]; j < starts[i + 1]; j++) {
        int of = now[in.getShort()];
        short steps = in.getShort();
        if (of >= 0) {
          builder.add(of, steps);
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
        add(of, (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, step)));
      }
    }

    private void add(int of, short step) {
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
