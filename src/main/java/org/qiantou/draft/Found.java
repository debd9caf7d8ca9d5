package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A task with what the document says at it, before conventions apply.
 *
 * @param section the numbers of its item
 * @param heading the title of its item
 * @param slices its text
 * @param assignment who does it
 * @param source how it was found
 * @param firstLeads whether the head of its column says that the first unit leads
 * @param order its place in the document
 * @param closed where the document says whose it is; conventions from there on no longer reach it
 */
record Found(
    String section,
    String heading,
    List<Slice> slices,
    Assignment assignment,
    How source,
    boolean firstLeads,
    long order,
    long closed) {

  /** How a task was found. */
  enum How {
    /** A bracket or labels end it. */
    CLOSED,
    /** A bracket or labels of the item above it, or of the last of its list, are for it as well. */
    INHERITED,
    /** A row of a table. */
    ROW,
    /** A sentence names who acts. */
    SENTENCE,
    /** Nobody is named. */
    NOBODY
  }

  Found {
    slices = ImmutableList.copyOf(slices);
  }

  Found with(Assignment other) {
    return new Found(section, heading, slices, other, source, firstLeads, order, closed);
  }
}
