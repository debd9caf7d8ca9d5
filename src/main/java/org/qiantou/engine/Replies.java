package org.qiantou.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What every combination of replies to the open questions gives (D25).
 *
 * @param outcomes one for each combination
 * @param closed what the claims without open facts give
 * @param closedByResidualAlone whether those claims lead by catch-all clauses only, on a matter
 *     that is open in its kind (D3)
 */
public record Replies(List<Outcome> outcomes, Outcome closed, boolean closedByResidualAlone) {

  public Replies {
    outcomes = ImmutableList.copyOf(outcomes);
  }

  /** Says whether all combinations give the same status and lead. */
  public boolean isUnanimous() {
    return outcomes.stream().allMatch(outcomes.get(0)::agreesWith);
  }
}
