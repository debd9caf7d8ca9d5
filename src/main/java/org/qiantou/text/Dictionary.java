package org.qiantou.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many words in a text in one pass (Aho–Corasick). The time is linear in the length of
 * the text, whatever the words. Immutable once built, and safe for use by many threads.
 *
 * @param <T> what a word stands for
 */
final class Dictionary<T> {

  /**
   * Edges from a node by a character, in an open-addressed table: node and character in one key.
   */
  private long[] keys = new long[1 << 12];

  private int[] targets = new int[1 << 12];
  private int edges;

  private final List<List<T>> values = new ArrayList<>();
  private int[] fail = new int[0];

  /** The nearest node on the way of failure links that ends a word; 0 if none. */
  private int[] next = new int[0];

  private int[] depth = new int[64];
  private int[] parent = new int[64];
  private char[] by = new char[64];

  Dictionary() {
    values.add(List.of());
    Arrays.fill(keys, -1);
  }

  /** Adds a word; only before {@link #built}. */
  void add(String word, T value) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      node = step(node, word.charAt(i));
    }
    List<T> before = values.get(node);
    List<T> more = new ArrayList<>(before);
    more.add(value);
    values.set(node, more);
  }

  /** Links the nodes; then the dictionary can be asked. */
  Dictionary<T> built() {
    int nodes = values.size();
    fail = new int[nodes];
    next = new int[nodes];
    for (int node : breadthFirst(nodes)) {
      int up = parent[node];
      int back = node == 0 || up == 0 ? 0 : go(fail[up], by[node]);
      fail[node] = back;
      next[node] = values.get(back).isEmpty() ? next[back] : back;
    }
    return this;
  }

  /**
   * Tells every place at which a word stands.
   *
   * @param found takes what a word stands for and where
   */
  void find(CharSequence text, int from, int to, Finding<T> found) {
    int node = 0;
    for (int i = from; i < to; i++) {
      node = go(node, text.charAt(i));
      for (int hit = values.get(node).isEmpty() ? next[node] : node; hit != 0; hit = next[hit]) {
        for (T value : values.get(hit)) {
          found.at(value, i + 1 - depth[hit], i + 1);
        }
      }
    }
  }

  /** Takes what was found. */
  @FunctionalInterface
  interface Finding<T> {
    void at(T value, int start, int end);
  }

  private int go(int from, char c) {
    int node = from;
    while (true) {
      int target = edge(node, c);
      if (target > 0 || node == 0) {
        return Math.max(target, 0);
      }
      node = fail[node];
    }
  }

  private int step(int node, char c) {
    int target = edge(node, c);
    if (target > 0) {
      return target;
    }
    int fresh = values.size();
    values.add(List.of());
    if (fresh >= depth.length) {
      depth = Arrays.copyOf(depth, fresh * 2);
      parent = Arrays.copyOf(parent, fresh * 2);
      by = Arrays.copyOf(by, fresh * 2);
    }
    depth[fresh] = depth[node] + 1;
    parent[fresh] = node;
    by[fresh] = c;
    put(key(node, c), fresh);
    return fresh;
  }

  private int edge(int node, char c) {
    long key = key(node, c);
    for (int at = slot(key); ; at = (at + 1) & (keys.length - 1)) {
      if (keys[at] == key) {
        return targets[at];
      }
      if (keys[at] == -1) {
        return -1;
      }
    }
  }

  private void put(long key, int target) {
    if (++edges * 2 > keys.length) {
      grow();
    }
    int at = slot(key);
    while (keys[at] != -1) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    targets[at] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[keys.length];
    Arrays.fill(keys, -1);
    edges = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
    edges++;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  private int[] breadthFirst(int nodes) {
    Integer[] order = new Integer[nodes];
    for (int i = 0; i < nodes; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (one, other) -> Integer.compare(depth[one], depth[other]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
