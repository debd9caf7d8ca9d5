package org.qiantou.draft;

/** Whether a task names who leads it. */
public enum LeadStatus {
  /** One lead is named. */
  EXPLICIT,
  /** The document's convention makes the first unit lead; the others cooperate. */
  FIRST_LISTED,
  /** Exactly one unit and no word of leading; others may cooperate. */
  SINGLE_RESPONSIBLE,
  /** Nobody is named, or several and none leads, or units only guide. */
  MISSING,
  /** Two or more are truly named as lead. */
  MULTIPLE
}
