package org.qiantou.engine;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Impact;
import org.qiantou.model.Level;

/**
 * A matter with level and function settled, ready to be decided.
 *
 * @param topic the code of the topic
 * @param function the code of the part of the work
 * @param level the level
 * @param district the code of the district; null at municipal level or if not stated
 * @param day the day
 * @param impact whether the impact is obvious
 * @param covered whether the pack answers for the day (D1)
 * @param fields the facts stated
 */
public record Inquiry(
    String topic,
    String function,
    Level level,
    @Nullable String district,
    LocalDate day,
    Impact impact,
    boolean covered,
    Map<String, String> fields) {

  public Inquiry {
    fields = ImmutableSortedMap.copyOf(fields);
  }

  /** Returns the department that approved the activity, if it is stated (谁审批谁负责, D10). */
  public @Nullable String getApprover() {
    return named("approver");
  }

  /** Returns the department that regulates the sector, if it is stated (管行业, D10). */
  public @Nullable String getSector() {
    return named("sector");
  }

  /** Says whether a fact is stated with a value. */
  public boolean states(String field, String value) {
    return value.equals(fields.get(field));
  }

  /** "Another one" is a reply too, but it names no department. */
  private @Nullable String named(String field) {
    return states(field, Branch.OTHER) ? null : fields.get(field);
  }

  Inquiry on(String otherTopic, boolean otherCovered) {
    return new Inquiry(otherTopic, function, level, district, day, impact, otherCovered, fields);
  }

  Inquiry with(Map<String, String> otherFields) {
    return new Inquiry(topic, function, level, district, day, impact, covered, otherFields);
  }
}
