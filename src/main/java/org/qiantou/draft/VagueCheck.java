package org.qiantou.draft;

import java.util.List;

/** Finds 有关部门 and the like in the place of a name. */
final class VagueCheck implements Check {

  @Override
  public void check(Examined task, Findings findings) {
    for (Part part : List.of(Part.LEAD, Part.RESPONSIBLE)) {
      for (Name name : task.names(part)) {
        if (ClassBody.isVague(name.plain())) {
          findings.add(
              FindingRule.VAGUE_RESPONSIBLE,
              alone(task) ? Severity.WARNING : Severity.NOTE,
              task,
              name,
              Findings.text("vague-responsible", name.shown()),
              Findings.text("vague-responsible.fix"));
        }
      }
    }
  }

  private static boolean alone(Examined task) {
    return task.names(Part.LEAD).size() + task.names(Part.RESPONSIBLE).size() == 1;
  }
}
