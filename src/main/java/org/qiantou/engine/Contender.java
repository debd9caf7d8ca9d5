package org.qiantou.engine;

/** A claim that takes part in deciding who leads, after D3, D8 and D9 set others aside. */
public record Contender(
    Claim claim,
    Part part,
    String department,
    int rank,
    int force,
    long since,
    String topic,
    int depth,
    boolean analogy) {

  static Contender of(Claim claim) {
    return new Contender(
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
