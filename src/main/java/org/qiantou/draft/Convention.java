package org.qiantou.draft;

/** How a document says who leads. */
public enum Convention {
  /** Its tasks name their leads. */
  EXPLICIT,
  /** A sentence makes the first of several units lead (列第一位者为牵头单位). */
  FIRST_LISTED_LEADS,
  /** No task names a lead. */
  NONE
}
