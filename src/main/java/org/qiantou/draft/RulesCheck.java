package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiantou.model.Body;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;

/** Holds a task against the rules: another lead, a cooperator left out, a duty that is new. */
final class RulesCheck implements Check {

  /** Below this the topic is too much of a guess to contradict a drafter. */
  private static final double SURE = 0.85;

  private static final double VERY_SURE = 0.97;

  @Override
  public void check(Examined task, Findings findings) {
    Optional<Name> lead = lead(task);
    Resolution resolution = task.resolution().orElse(null);
    if (lead.isEmpty()
        || resolution == null
        || !Suggestions.isSure(resolution, SURE)
        || !TopicFit.is(resolution, task.task(), TopicFit.SUGGESTS)) {
      return;
    }
    Optional<String> named = findings.departments().match(lead.get().shown()).department();
    if (named.isEmpty()) {
      return;
    }
    if (resolution.status() == Status.NO_LEAD || resolution.status() == Status.CONTESTED) {
      newDuty(task, lead.get(), named.get(), resolution, findings);
    } else if (resolution.lead().isPresent()) {
      Body right = resolution.lead().get();
      if (right.code().equals(named.get())) {
        cooperators(task, lead.get(), resolution, findings);
      } else if (!lead.get().plain().endsWith("政府")
          && TopicFit.is(resolution, task.task(), TopicFit.CONTRADICTS)) {
        contradicts(task, lead.get(), right, resolution, findings);
      }
    }
  }

  private static Optional<Name> lead(Examined task) {
    return switch (task.task().leadStatus()) {
      case EXPLICIT, FIRST_LISTED -> task.names(Part.LEAD).stream().findFirst();
      case SINGLE_RESPONSIBLE -> task.names(Part.RESPONSIBLE).stream().findFirst();
      default -> Optional.empty();
    };
  }

  private static void contradicts(
      Examined task, Name lead, Body right, Resolution resolution, Findings findings) {
    String topic = resolution.topic().orElseThrow().name();
    boolean named = task.task().leadStatus() != LeadStatus.SINGLE_RESPONSIBLE;
    boolean sure = named && Suggestions.isSure(resolution, VERY_SURE);
    findings.add(
        FindingRule.LEAD_CONTRADICTS_RULES,
        sure ? Severity.WARNING : Severity.NOTE,
        task,
        lead,
        Findings.text(
            "lead-contradicts-rules",
            lead.shown(),
            right.name(),
            topic,
            Suggestions.basis(resolution)),
        Findings.text("lead-contradicts-rules.fix", right.name()));
  }

  private static void newDuty(
      Examined task, Name lead, String code, Resolution resolution, Findings findings) {
    String topic = resolution.topic().orElseThrow().topic();
    findings.add(
        FindingRule.NEW_DUTY,
        Severity.NOTE,
        task,
        lead,
        Findings.text("new-duty", lead.shown(), resolution.topic().orElseThrow().name()),
        Findings.text("new-duty.fix", topic, code));
  }

  private static void cooperators(
      Examined task, Name lead, Resolution resolution, Findings findings) {
    List<String> named = new ArrayList<>();
    for (Part part : List.of(Part.LEAD, Part.COOPERATE, Part.RESPONSIBLE, Part.GUIDE)) {
      task.names(part)
          .forEach(
              name ->
                  findings.departments().match(name.shown()).department().ifPresent(named::add));
    }
    List<String> missing =
        resolution.cooperating().stream()
            .filter(body -> !named.contains(body.code()))
            .map(Body::name)
            .toList();
    if (!missing.isEmpty() && !task.task().open()) {
      findings.add(
          FindingRule.COOPERATOR_MISSING,
          Severity.NOTE,
          task,
          lead,
          Findings.text("cooperator-missing", missing, Suggestions.basis(resolution)),
          Findings.text("cooperator-missing.fix", missing));
    }
  }
}
