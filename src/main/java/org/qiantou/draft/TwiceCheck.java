package org.qiantou.draft;

import java.util.List;

/** Finds a lead that is named a second time beside itself. */
final class TwiceCheck implements Check {

  @Override
  public void check(Examined task, Findings findings) {
    List<String> leads = task.names(Part.LEAD).stream().map(Name::plain).toList();
    for (Name name : task.names(Part.COOPERATE)) {
      if (leads.contains(name.plain())) {
        findings.add(
            FindingRule.LEAD_ALSO_COOPERATES,
            Severity.WARNING,
            task,
            name,
            Findings.text("lead-also-cooperates", name.shown()),
            Findings.text("lead-also-cooperates.fix"));
      }
    }
  }
}
