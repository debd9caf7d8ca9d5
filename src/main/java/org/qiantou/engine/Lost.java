package org.qiantou.engine;

/**
 * A claim that another beat, and by what (why not, D7).
 *
 * @param claim the claim that lost
 * @param by the claim that beat it
 * @param how by what statement
 */
public record Lost(Claim claim, Claim by, How how) implements Comparable<Lost> {

  /** The statements by which a claim loses, in the order in which they are heard. */
  public enum How {
    /** A catch-all clause yields to a row below it (D3). */
    RESIDUAL("D3", Step.Stage.ADMIT),
    /** A department that a law names for the act beats an unfilled slot (D9). */
    NAMED("D9", Step.Stage.ADMIT),
    /** A lead for one of those who share settles the sharing (D9). */
    SETTLED("D9", Step.Stage.ADMIT),
    /** A higher rank (D4). */
    RANK("D4", Step.Stage.PREFER),
    /** The district's own duty beats one taken by analogy (D2). */
    OWN("D2", Step.Stage.PREFER),
    /** A deeper topic (D5). */
    TOPIC("D5", Step.Stage.PREFER),
    /** More conditions (D5). */
    CONDITIONS("D5", Step.Stage.PREFER),
    /** Higher force (D5). */
    FORCE("D5", Step.Stage.WEIGH),
    /** A later instrument (D5). */
    LATER("D5", Step.Stage.WEIGH);

    private final String doctrine;
    private final Step.Stage stage;

    How(String doctrine, Step.Stage stage) {
      this.doctrine = doctrine;
      this.stage = stage;
    }

    Step.Stage stage() {
      return stage;
    }

    /** Returns the statement of the doctrine. */
    public String doctrine() {
      return doctrine;
    }
  }

  @Override
  public int compareTo(Lost other) {
    int byHow = how.compareTo(other.how);
    int byWinner = byHow != 0 ? byHow : by.key().compareTo(other.by.key());
    return byWinner != 0 ? byWinner : claim.key().compareTo(other.claim.key());
  }
}
