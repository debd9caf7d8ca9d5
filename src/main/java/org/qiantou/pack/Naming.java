package org.qiantou.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.qiantou.model.Body;
import org.qiantou.model.Level;

/** Stub. */
public final class Naming {
  public Naming(RulePack pack) {}

  public Body body(
      String department,
      Level level,
      Optional<String> district,
      LocalDate day,
      Optional<String> division) {
    return new Body(department, department, department, department, division);
  }
}
