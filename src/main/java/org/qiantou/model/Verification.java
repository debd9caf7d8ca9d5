package org.qiantou.model;

/** How a row of a table was checked. */
public enum Verification {
  /** The article was read, and it names the body or its function. */
  ARTICLE,
  /** A published source says so. */
  PUBLISHED,
  /** General knowledge only; answers that rest on it say so. */
  UNVERIFIED
}
