package org.qiantou.engine;

/** A claim that takes part in deciding who leads, after D3, D8 and D9 set others aside. */
public final class Contender extends Standing {

  Contender(Claim claim) {
    super(claim);
  }
}
