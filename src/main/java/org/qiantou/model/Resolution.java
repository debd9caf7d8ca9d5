package org.qiantou.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who leads a matter (牵头) and who cooperates (配合), or why nobody does.
 *
 * @param status what was found; a lead is present exactly when it is {@link Status#RESOLVED}
 * @param reason why nobody leads; only with {@link Status#NO_LEAD}
 * @param topic the topic; empty if the matter was not understood or is none of the environment
 * @param function the code of the part of the work
 * @param level the level that was asked about or taken
 * @param district the district's name
 * @param date the day for which it holds
 * @param lead the lead department
 * @param cooperating the cooperating departments, by rank, then position in the article (D11)
 * @param candidates who might lead, if nobody does yet
 * @param basis the rows on which the answer rests, the lead's first
 * @param escalation what to do next; only with NO_LEAD and CONTESTED
 * @param referrals to whom it is handed over besides
 * @param obligations what follows
 * @param questions the questions whose replies would change the answer
 * @param warnings what the reader should doubt
 * @param trace the reasoning, with why every other candidate lost (D7)
 */
public record Resolution(
    Status status,
    Optional<Reason> reason,
    Optional<Reading> topic,
    Optional<String> function,
    Level level,
    Optional<String> district,
    LocalDate date,
    Optional<Body> lead,
    List<Body> cooperating,
    List<Candidate> candidates,
    List<Basis> basis,
    Optional<Escalation> escalation,
    List<Referral> referrals,
    List<Obligation> obligations,
    List<Question> questions,
    List<Message> warnings,
    List<TraceStep> trace) {

  public Resolution {
    checkArgument(
        lead.isPresent() == (status == Status.RESOLVED),
        "a lead goes with RESOLVED and only with it, but status is %s and lead is %s",
        status,
        lead);
    checkArgument(
        reason.isPresent() == (status == Status.NO_LEAD),
        "a reason goes with NO_LEAD and only with it, but status is %s and reason is %s",
        status,
        reason);
    cooperating = ImmutableList.copyOf(cooperating);
    candidates = ImmutableList.copyOf(candidates);
    basis = ImmutableList.copyOf(basis);
    referrals = ImmutableList.copyOf(referrals);
    obligations = ImmutableList.copyOf(obligations);
    questions = ImmutableList.copyOf(questions);
    warnings = ImmutableList.copyOf(warnings);
    trace = ImmutableList.copyOf(trace);
  }

  /** Returns the same resolution, with how sure it is of its topic. */
  public Resolution withConfidence(double confidence) {
    Optional<Reading> surer =
        topic.map(each -> new Reading(each.topic(), each.name(), confidence, each.spans()));
    return new Resolution(
        status,
        reason,
        surer,
        function,
        level,
        district,
        date,
        lead,
        cooperating,
        candidates,
        basis,
        escalation,
        referrals,
        obligations,
        questions,
        warnings,
        trace);
  }
}
