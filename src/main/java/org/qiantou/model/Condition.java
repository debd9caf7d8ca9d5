package org.qiantou.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a duty asks for (条件), such as {@code vessel=cargo|passenger}.
 *
 * @param field the field of the matter
 * @param negated whether the value must be none of {@code values}
 * @param values the values, at least one, in alphabetical order
 */
public record Condition(String field, boolean negated, Set<String> values) {

  /** Whether a condition is met; OPEN if the matter does not say. */
  public enum Truth {
    HOLDS,
    FAILS,
    OPEN
  }

  public Condition {
    values = ImmutableSortedSet.copyOf(values);
    checkArgument(!values.isEmpty(), "a condition on %s needs a value", field);
  }

  /** Judges the condition by a matter's fields (D3). */
  public Truth in(Map<String, String> fields) {
    @Nullable String value = fields.get(field);
    if (value == null) {
      return Truth.OPEN;
    }
    return values.contains(value) != negated ? Truth.HOLDS : Truth.FAILS;
  }

  /** Returns the condition as a table has it. */
  @Override
  public String toString() {
    return field + (negated ? "!=" : "=") + String.join("|", values);
  }
}
