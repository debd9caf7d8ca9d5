package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.qiantou.model.Status;

/**
 * What the rules say about a task.
 *
 * @param status what was found
 * @param lead the short name of the lead department
 * @param cooperating the short names of the cooperating departments
 * @param basis the instruments and articles on which it rests
 */
public record Suggestion(
    Status status, Optional<String> lead, List<String> cooperating, List<String> basis) {

  public Suggestion {
    cooperating = ImmutableList.copyOf(cooperating);
    basis = ImmutableList.copyOf(basis);
  }
}
