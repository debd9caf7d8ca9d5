package org.qiantou.text;

/**
 * A stretch of a prepared text that says one thing.
 *
 * @param start the first unit
 * @param end the unit after the last
 * @param group the number of the sentence-like group to which it belongs
 * @param weight how much it decides, 0 to 2
 */
record Clause(int start, int end, int group, float weight) {}
