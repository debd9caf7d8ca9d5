package org.qiantou.draft;

import java.util.List;
import java.util.Optional;
import org.qiantou.model.Resolution;

/**
 * A task with all that the checks look at.
 *
 * @param task the task as it is reported
 * @param found how it was found
 * @param assignment who does it, conventions applied
 * @param resolution what the rules say, if it is a matter of the environment
 */
record Examined(Task task, Found found, Assignment assignment, Optional<Resolution> resolution) {

  List<Name> names(Part part) {
    return assignment.of(part).names();
  }
}
