package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A department that might lead (D14).
 *
 * @param body the department
 * @param grounds what speaks for it
 * @param against what speaks against it
 */
public record Candidate(Body body, List<Message> grounds, List<Message> against) {
  public Candidate {
    grounds = ImmutableList.copyOf(grounds);
    against = ImmutableList.copyOf(against);
  }
}
