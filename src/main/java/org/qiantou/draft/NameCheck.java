package org.qiantou.draft;

import java.util.List;
import org.qiantou.model.Message;

/** Finds names of departments that do not exist, or no longer. */
final class NameCheck implements Check {

  @Override
  public void check(Examined task, Findings findings) {
    for (Part part : List.of(Part.LEAD, Part.COOPERATE, Part.RESPONSIBLE, Part.GUIDE)) {
      task.names(part).forEach(name -> check(task, name, findings));
    }
  }

  private static void check(Examined task, Name name, Findings findings) {
    Departments.Match match = findings.departments().match(name.shown());
    switch (match.known()) {
      case FORMER ->
          findings.add(
              FindingRule.FORMER_DEPARTMENT,
              Severity.ERROR,
              task,
              name,
              Findings.text("former-department", name.shown()),
              instead(match));
      case NEAR ->
          findings.add(
              FindingRule.UNKNOWN_DEPARTMENT,
              Severity.ERROR,
              task,
              name,
              Findings.text("unknown-department.near", name.shown(), match.instead().get(0)),
              instead(match));
      case UNKNOWN ->
          findings.add(
              FindingRule.UNKNOWN_DEPARTMENT,
              Severity.ERROR,
              task,
              name,
              Findings.text("unknown-department", name.shown()),
              Findings.text("unknown-department.fix"));
      default -> {}
    }
  }

  private static Message instead(Departments.Match match) {
    return match.instead().isEmpty()
        ? Findings.text("unknown-department.fix")
        : Findings.text("instead", match.instead());
  }
}
