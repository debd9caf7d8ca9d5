package org.qiantou.text;

import java.util.Arrays;

/** A table from long keys, none of them negative, to numbers; open-addressed, at most half full. */
final class LongTable {

  private final long[] keys;
  private final int[] values;

  /** Makes room for some keys. */
  LongTable(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size) * 2 - 1) << 1;
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(keys, -1);
  }

  void put(long key, int value) {
    int at = slot(key);
    while (keys[at] != -1 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    values[at] = value;
  }

  /** Returns the number for a key; -1 if it is not there. */
  int get(long key) {
    int at = slot(key);
    while (keys[at] != key) {
      if (keys[at] == -1) {
        return -1;
      }
      at = (at + 1) & (keys.length - 1);
    }
    return values[at];
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
  }
}
