package org.qiantou.engine;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;

/**
 * What one row says of one department in one matter (主张). Rows propose claims; the doctrine settles
 * them.
 *
 * @param row the row
 * @param part the part it plays
 * @param department the department's code; empty for an unfilled slot
 * @param division the division, where the basis gives one
 * @param rank the rank of its instrument (D4), 1 the highest
 * @param force the legal force of its instrument (D5), 1 the highest
 * @param since the day from which its instrument or row counts, in days since 1970-01-01
 * @param topic the topic on which the row stands
 * @param depth how deep that topic lies
 * @param conditions the facts that it asks for
 * @param openFields those of them that the matter leaves open (D3)
 * @param analogy whether a district takes it by analogy only (D2)
 * @param filledBy the designation that gave the slot its holder (D9)
 */
public record Claim(
    Row row,
    Part part,
    String department,
    Optional<String> division,
    int rank,
    int force,
    long since,
    String topic,
    int depth,
    Set<Condition> conditions,
    Set<String> openFields,
    boolean analogy,
    Optional<Row> filledBy) {

  public Claim {
    conditions = ImmutableSet.copyOf(conditions);
    openFields = ImmutableSet.copyOf(openFields);
  }

  /** Returns the row's id. */
  public String getId() {
    return row.id();
  }

  /** Says whether the row is a catch-all clause (D3). */
  public boolean isResidual() {
    return row.residual();
  }

  /** Says whether the article leaves its list open (D9). */
  public boolean isOpenList() {
    return row.openList();
  }

  /** Returns what sets it apart from other claims, and orders them: a row may speak of several. */
  String key() {
    return row.id() + " " + department + filledBy.map(filling -> " " + filling.id()).orElse("");
  }

  /** Says whether a designation, and not the law itself, names the department (D9). */
  public boolean isDesignated() {
    return filledBy.isPresent();
  }

  /** Says whether a fact that it asks for is not known. */
  public boolean isOpen() {
    return !openFields.isEmpty();
  }

  /** A claim is known by its rows and department; comparing the rest would only cost time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim claim
        && row.equals(claim.row)
        && department.equals(claim.department)
        && part == claim.part
        && filledBy.equals(claim.filledBy);
  }

  @Override
  public int hashCode() {
    return row.hashCode() * 31 + department.hashCode();
  }

  /** Says whether its conditions are a strict subset of another's (D5). */
  public boolean asksLessThan(Claim other) {
    return conditions.size() < other.conditions.size() && other.conditions.containsAll(conditions);
  }
}
