package org.qiantou.engine;

/**
 * A claim that nothing has beaten so far, as the rules of one stage see it. Each stage has a type
 * of its own, so that no rule can mistake an earlier stage's claims for its own.
 */
abstract sealed class Standing permits Contender, Finalist, Survivor {

  private final Claim claim;

  Standing(Claim claim) {
    this.claim = claim;
  }

  /** Returns the claim. */
  public Claim getClaim() {
    return claim;
  }

  /** Returns the part it plays. */
  public Part getPart() {
    return claim.part();
  }

  /** Returns the department's code; empty for an unfilled slot. */
  public String getDepartment() {
    return claim.department();
  }

  /** Returns the rank of its instrument (D4). */
  public int getRank() {
    return claim.rank();
  }

  /** Returns the force of its instrument (D5). */
  public int getForce() {
    return claim.force();
  }

  /** Returns the day from which it counts, in days since 1970-01-01. */
  public long getSince() {
    return claim.since();
  }

  /** Returns the code of its topic. */
  public String getTopic() {
    return claim.topic();
  }

  /** Returns how deep that topic lies. */
  public int getDepth() {
    return claim.depth();
  }

  /** Says whether a district takes it by analogy only (D2). */
  public boolean isAnalogy() {
    return claim.analogy();
  }
}
