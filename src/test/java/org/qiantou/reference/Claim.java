package org.qiantou.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.qiantou.model.Condition;
import org.qiantou.model.Filler;
import org.qiantou.model.Kind;

/**
 * What one row says of one department in the matter asked, as the second opinion sees it.
 *
 * @param part what it makes of the department
 * @param row the row's id
 * @param depth how deep its topic lies on the path to the matter's
 * @param department the department's code; empty for a slot that nobody fills
 * @param kind the kind of the instrument
 * @param analogy whether a district takes it by analogy only (D2)
 * @param residual whether it is a catch-all clause
 * @param conditions its conditions as written
 * @param open whether a condition neither holds nor fails
 * @param since when the row took effect; {@link LocalDate#MIN} if it always counted
 * @param position the body's place in the article
 * @param designation the id of the designation that names the department, if the law does not
 * @param unverified whether the row rests on general knowledge only
 * @param unsure whether it is not sure whom the words of the row mean
 * @param filler who may fill the slot
 */
record Claim(
    Part part,
    String row,
    int depth,
    Optional<String> department,
    Kind kind,
    boolean analogy,
    boolean residual,
    Set<Condition> conditions,
    boolean open,
    LocalDate since,
    int position,
    Optional<String> designation,
    boolean unverified,
    boolean unsure,
    Optional<Filler> filler) {

  /** What a row makes of a department. */
  enum Part {
    LEAD,
    SHARED,
    SLOT,
    COOPERATE,
    SUPERVISE,
    REFERRAL,
    GROUND
  }

  /** The order in which departments cooperate (D11). */
  static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim claim) -> claim.kind.rank())
          .thenComparing(Claim::position)
          .thenComparing(Claim::row)
          .thenComparing(claim -> claim.department.orElse(""));

  String holder() {
    return department.orElseThrow();
  }

  boolean is(Part other) {
    return part == other;
  }

  /** Whether it is a claim to the lead or to a share in the act, of whatever rank. */
  boolean wants() {
    return is(Part.LEAD) || is(Part.SHARED) || is(Part.SLOT);
  }

  /** Whether it may decide who leads: the sixth rank gives candidates only (D4). */
  boolean contends() {
    return wants() && kind.rank() < 6;
  }
}
