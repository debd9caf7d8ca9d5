package org.qiantou.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something counts (D1).
 *
 * @param from the first day; null if it always counted
 * @param to the last day; null if it still counts
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Counts on every day. */
  public static final Validity ALWAYS = new Validity(null, null);

  public Validity {
    checkArgument(
        from == null || to == null || !to.isBefore(from),
        "it ends on %s, before it begins on %s",
        to,
        from);
  }

  /** Says whether it counts on a day. */
  public boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
