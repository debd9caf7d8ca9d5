package org.qiantou.engine;

/** A claim that is left when precedence, specificity, force and date have spoken (D4, D5). */
public record Survivor(
    Claim claim,
    Part part,
    String department,
    int rank,
    int force,
    long since,
    String topic,
    int depth,
    boolean analogy) {

  static Survivor of(Claim claim) {
    return new Survivor(
        claim,
        claim.part(),
        claim.department(),
        claim.rank(),
        claim.force(),
        claim.since(),
        claim.topic(),
        claim.depth(),
        claim.analogy());
  }
}
