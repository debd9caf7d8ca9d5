package org.qiantou.model;

/**
 * Where a row stands.
 *
 * @param pack the id of its pack
 * @param file the table file, relative to the pack, with {@code /}
 * @param line the line in the file, from 1
 */
public record Origin(String pack, String file, int line) {}
