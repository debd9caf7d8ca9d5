package org.qiantou.model;

/** What a resolution found. */
public enum Status {
  /** Exactly one department leads. */
  RESOLVED,
  /** The lead depends on facts that the matter leaves open (D25). */
  DEPENDS,
  /** Several departments lead or share the act (D6). */
  CONTESTED,
  /** Nobody leads: a finding about government (D6). */
  NO_LEAD,
  /** The matter is none of the environment (D21). */
  NOT_ENVIRONMENTAL,
  /** The text was not understood: a finding about this software (D21). */
  UNRECOGNIZED
}
