package org.qiantou.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A node in the tree of environmental matters (事项目录).
 *
 * @param code its code; {@code air.dust.road} lies below {@code air.dust}
 * @param name its name
 * @param about what belongs here, in one line
 * @param weight how grave it is, 1 to 9; 9 the gravest (D22)
 * @param coveredFrom the first day for which the pack answers, its own or inherited (D1)
 * @param noDutyReason why it has no row of its own, if it has none on purpose
 */
public record Topic(
    String code,
    String name,
    String about,
    int weight,
    LocalDate coveredFrom,
    Optional<String> noDutyReason) {

  /** Returns how deep it lies; a top-level topic has depth 1. */
  public int depth() {
    return 1 + (int) code.chars().filter(c -> c == '.').count();
  }

  /** Returns the parent's code; empty for a top-level topic. */
  public Optional<String> parent() {
    int dot = code.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
  }
}
