package org.qiantou.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantou.model.Level;
import org.qiantou.model.Reason;
import org.qiantou.model.Status;

/**
 * A resolution reduced to what it decides, so that two can be compared.
 *
 * @param escalation required or not, who organises, who approves; empty if there is none
 * @param warnings the kinds of warnings
 * @param obligations the statements, with the due date where there is one
 */
record Opinion(
    Status status,
    Optional<Reason> reason,
    String function,
    Level level,
    LocalDate day,
    Optional<String> lead,
    List<String> cooperating,
    Set<String> candidates,
    Set<String> basis,
    Optional<String> escalation,
    Set<String> referrals,
    Set<String> obligations,
    Map<String, Map<String, String>> questions,
    Set<String> warnings) {

  @Override
  public String toString() {
    return "status %s %s%n  %s %s %s%n  lead %s, cooperating %s%n  candidates %s%n  basis %s%n  escalation %s%n  referrals %s, obligations %s%n  questions %s%n  warnings %s"
        .formatted(
            status,
            reason,
            function,
            level,
            day,
            lead,
            cooperating,
            candidates,
            basis,
            escalation,
            referrals,
            obligations,
            questions,
            warnings);
  }
}
