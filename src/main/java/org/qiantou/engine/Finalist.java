package org.qiantou.engine;

/** A claim of the best rank that no more special claim displaced (D4, D5). */
public record Finalist(
    Claim claim,
    Part part,
    String department,
    int rank,
    int force,
    long since,
    String topic,
    int depth,
    boolean analogy) {

  static Finalist of(Claim claim) {
    return new Finalist(
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
