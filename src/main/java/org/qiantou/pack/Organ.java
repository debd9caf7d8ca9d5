package org.qiantou.pack;

import java.util.Optional;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;

/**
 * A statute's words for a body, and the department that they mean.
 *
 * @param organ the words, such as 环境卫生主管部门
 * @param department the department's code
 * @param division the division of the department that is meant, if it is one
 * @param validity the days on which that was so
 * @param sure HIGH, MEDIUM or LOW
 * @param verification how it was checked
 */
public record Organ(
    String organ,
    String department,
    Optional<String> division,
    Validity validity,
    Sureness sure,
    Verification verification) {

  /** How sure the mapping is. */
  public enum Sureness {
    HIGH,
    MEDIUM,
    LOW
  }
}
