package org.qiantou.engine;

/** A claim that is left when precedence, specificity, force and date have spoken (D4, D5). */
public final class Survivor extends Standing {

  Survivor(Claim claim) {
    super(claim);
  }
}
