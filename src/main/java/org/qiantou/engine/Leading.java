package org.qiantou.engine;

/**
 * A department that leads, or one of those between whom it is contested.
 *
 * @param department its code
 * @param depth the depth of its shallowest winning topic
 */
public record Leading(String department, int depth) {}
