package org.qiantou.model;

/** Why nobody leads; goes with {@link Status#NO_LEAD}. */
public enum Reason {
  /** No duty applies. */
  NO_DUTY,
  /** One body is named, and the list is left open (〈X〉等有关部门, D9). */
  OPEN_LIST,
  /** A law leaves the body to local government, which has named none (D9). */
  DELEGATED_NOT_DESIGNATED,
  /** Only principles, judicial interpretations or published practice speak to it (D4). */
  PRINCIPLE_ONLY,
  /** The date lies before the day from which the pack answers (D1). */
  NOT_COVERED
}
