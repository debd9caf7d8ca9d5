package org.qiantou.model;

/**
 * The kind of an instrument (依据的种类), with its place in the order of precedence (D4) and its legal
 * force (D5).
 */
public enum Kind {
  /** 审定: a decision approved by Party committee and government for one matter. */
  DETERMINATION(1, 5),
  /** 责任清单、具体事项清单. */
  LIST(2, 5),
  /** 法律. */
  LAW(3, 1),
  /** 行政法规. */
  REGULATION(3, 2),
  /** 地方性法规. */
  LOCAL_REGULATION(3, 3),
  /** 规章. */
  RULE(3, 4),
  /** 三定规定. */
  MANDATE(4, 5),
  /** 规范性文件 that sets no list. */
  POLICY(5, 5),
  /** 司法解释. */
  JUDICIAL(6, 6),
  /** Published practice (公开的做法): a reply, a report. */
  PRACTICE(6, 6),
  /** 原则. */
  PRINCIPLE(6, 6);

  private final int rank;
  private final int force;

  Kind(int rank, int force) {
    this.rank = rank;
    this.force = force;
  }

  /** Returns the rank of precedence (D4), 1 the highest. */
  public int rank() {
    return rank;
  }

  /** Returns the legal force (D5), 1 the highest. */
  public int force() {
    return force;
  }
}
