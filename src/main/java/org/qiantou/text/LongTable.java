package org.qiantou.text;

import java.util.Arrays;

/** A growing table from long keys, none of them negative, to the order in which they came. */
final class LongTable {

  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int size;

  LongTable() {
    Arrays.fill(keys, -1);
  }

  /** Returns the number of a key; a new key gets the next one. */
  int add(long key) {
    int at = at(key);
    if (keys[at] == key) {
      return values[at];
    }
    if (size * 2 >= keys.length) {
      grow();
      at = at(key);
    }
    keys[at] = key;
    values[at] = size;
    return size++;
  }

  /** Returns the number of a key; -1 if it is not there. */
  int get(long key) {
    int at = at(key);
    return keys[at] == key ? values[at] : -1;
  }

  int size() {
    return size;
  }

  /** Returns the keys in the order of their numbers. */
  long[] keys() {
    long[] ordered = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != -1) {
        ordered[values[i]] = keys[i];
      }
    }
    return ordered;
  }

  private int at(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[at] != -1 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] ordered = keys();
    keys = new long[keys.length * 2];
    values = new int[keys.length];
    Arrays.fill(keys, -1);
    for (int i = 0; i < ordered.length; i++) {
      int at = at(ordered[i]);
      keys[at] = ordered[i];
      values[at] = i;
    }
  }
}
