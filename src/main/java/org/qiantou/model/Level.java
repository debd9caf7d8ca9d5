package org.qiantou.model;

/** The level of government (层级) at which a matter is asked about or a duty holds (D2). */
public enum Level {
  /** 市级. */
  MUNICIPAL,
  /** 区县级. */
  DISTRICT
}
