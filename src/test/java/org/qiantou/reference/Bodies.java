package org.qiantou.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiantou.model.Body;
import org.qiantou.model.DepartmentKind;
import org.qiantou.model.Level;
import org.qiantou.pack.Naming;
import org.qiantou.pack.Office;

/** What departments are called in a matter, and who holds the offices. */
final class Bodies {

  private final Facts facts;

  Bodies(Facts facts) {
    this.facts = facts;
  }

  /** Returns the body that a department is here; another one may have taken its place (D2). */
  Body here(String department) {
    return at(facts.level(), department);
  }

  /** Returns who holds an office in the matter's level. */
  List<Body> holding(String office) {
    List<Body> holders = new ArrayList<>();
    for (Office each : facts.pack().offices()) {
      boolean level = each.level().isEmpty() || each.level().get() == facts.level();
      if (each.office().equals(office) && level) {
        holders.add(here(each.holder()));
      }
    }
    return holders;
  }

  /** Returns the government of a level, which fills slots without the Party committee (D9). */
  List<Body> government(Level level) {
    List<Body> governments = new ArrayList<>();
    for (Office each : facts.pack().offices()) {
      DepartmentKind kind =
          Objects.requireNonNull(facts.pack().departments().get(each.holder())).kind();
      if (each.office().equals("approver") && kind == DepartmentKind.GOVERNMENT) {
        governments.add(at(level, each.holder()));
      }
    }
    return governments;
  }

  private Body at(Level level, String department) {
    return new Naming(facts.pack())
        .body(department, level, facts.district(), facts.day(), Optional.empty());
  }
}
