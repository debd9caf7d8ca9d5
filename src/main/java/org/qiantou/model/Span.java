package org.qiantou.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last
 */
public record Span(int start, int end) {
  public Span {
    checkArgument(
        0 <= start && start <= end,
        "a span starts at 0 or later and ends no earlier, but is %s to %s",
        start,
        end);
  }
}
