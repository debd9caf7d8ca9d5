package org.qiantou.engine;

/** A claim of the best rank that no more special claim displaced (D4, D5). */
public final class Finalist extends Standing {

  Finalist(Claim claim) {
    super(claim);
  }
}
