package org.qiantou.text;

import java.util.Arrays;

/** A weight for a stretch and a class, with the sum of squared steps that it was changed by. */
final class PairTable {

  private static final int CLASS_BITS = 12;
  private static final float FIRST = 0.01f;

  private int[] keys = new int[1 << 16];
  private float[] weights = new float[1 << 16];
  private float[] squares = new float[1 << 16];
  private int size;

  PairTable() {
    Arrays.fill(keys, -1);
  }

  /** Takes a weight. */
  @FunctionalInterface
  interface Taking {
    void take(int stretch, int of, float weight);
  }

  float weight(int stretch, int of) {
    int at = at(stretch << CLASS_BITS | of);
    return keys[at] == -1 ? 0 : weights[at];
  }

  /** Changes a weight against a slope, the less the more it was changed before. */
  void step(int stretch, int of, float slope, double rate) {
    int key = stretch << CLASS_BITS | of;
    int at = at(key);
    if (keys[at] == -1) {
      if (++size * 2 > keys.length) {
        grow();
        at = at(key);
      }
      keys[at] = key;
      squares[at] = FIRST;
    }
    squares[at] += slope * slope;
    weights[at] -= (float) (rate * slope / Math.sqrt(squares[at]));
  }

  /** Hands over all weights in order of stretches and classes. */
  void inOrder(Taking taking) {
    Arrays.stream(keys)
        .filter(key -> key != -1)
        .sorted()
        .forEach(
            key ->
                taking.take(key >>> CLASS_BITS, key & ((1 << CLASS_BITS) - 1), weights[at(key)]));
  }

  private int at(int key) {
    int mixed = key * 0x9E3779B9;
    int at = (mixed ^ mixed >>> 15) & (keys.length - 1);
    while (keys[at] != -1 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    float[] oldWeights = weights;
    float[] oldSquares = squares;
    keys = new int[oldKeys.length * 2];
    weights = new float[keys.length];
    squares = new float[keys.length];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        int at = at(oldKeys[i]);
        keys[at] = oldKeys[i];
        weights[at] = oldWeights[i];
        squares[at] = oldSquares[i];
      }
    }
  }
}
