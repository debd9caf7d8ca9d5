package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import org.qiantou.model.Message;

/** Finds tasks that nobody is to do, that nobody leads, or that several lead (D20). */
final class ResponsibleCheck implements Check {

  @Override
  public void check(Examined task, Findings findings) {
    if (task.task().leadStatus() == LeadStatus.MULTIPLE) {
      List<String> leads = task.task().lead();
      findings.add(
          FindingRule.MULTIPLE_LEADS,
          Severity.WARNING,
          task,
          task.names(Part.LEAD).get(0),
          Findings.text("multiple-leads", leads.size(), leads),
          Findings.text("multiple-leads.fix"));
    } else if (task.task().leadStatus() == LeadStatus.MISSING) {
      missing(task, findings);
    }
  }

  private static void missing(Examined task, Findings findings) {
    List<String> named = new ArrayList<>(task.task().responsible());
    List<String> others = new ArrayList<>(task.task().cooperating());
    others.addAll(task.task().guiding());
    if (named.isEmpty() && others.isEmpty()) {
      findings.add(
          FindingRule.MISSING_RESPONSIBLE,
          Severity.ERROR,
          task,
          Findings.text("missing-responsible"),
          fix(task, "missing-responsible.fix"));
    } else if (named.isEmpty()) {
      findings.add(
          FindingRule.MISSING_LEAD,
          Severity.ERROR,
          task,
          first(task),
          Findings.text("missing-lead.others", others),
          fix(task, "missing-lead.others.fix"));
    } else {
      findings.add(
          FindingRule.MISSING_LEAD,
          onlyClasses(task) ? Severity.WARNING : Severity.ERROR,
          task,
          first(task),
          Findings.text("missing-lead", named),
          fix(task, "missing-lead.fix"));
    }
  }

  /** 各区县、各部门要…: a general demand, of which none of those named could take the lead. */
  private static boolean onlyClasses(Examined task) {
    return task.names(Part.RESPONSIBLE).stream().allMatch(name -> ClassBody.is(name.plain()));
  }

  private static Name first(Examined task) {
    for (Part part : List.of(Part.RESPONSIBLE, Part.COOPERATE, Part.GUIDE)) {
      if (!task.names(part).isEmpty()) {
        return task.names(part).get(0);
      }
    }
    throw new IllegalStateException("somebody is named");
  }

  private static Message fix(Examined task, String otherwise) {
    boolean fits =
        task.resolution()
            .filter(each -> TopicFit.is(each, task.task(), TopicFit.SUGGESTS))
            .isPresent();
    return task.task()
        .suggestion()
        .filter(each -> fits && each.lead().isPresent())
        .map(ResponsibleCheck::suggested)
        .orElseGet(() -> Findings.text(otherwise));
  }

  private static Message suggested(Suggestion suggestion) {
    String lead = suggestion.lead().orElseThrow();
    List<String> basis = suggestion.basis();
    return suggestion.cooperating().isEmpty()
        ? Findings.text("suggest.lead", lead, basis)
        : Findings.text("suggest.both", lead, suggestion.cooperating(), basis);
  }
}
