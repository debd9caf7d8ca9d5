package org.qiantou.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A matter decided.
 *
 * @param inquiry the matter
 * @param claims the claims on which it was decided
 * @param ruling what the doctrine found
 * @param outcome what it came to
 * @param branches what each combination of replies gives; empty if nothing was open (D25)
 * @param weighing what the doctrine made of the replies
 */
record Decision(
    Inquiry inquiry,
    List<Claim> claims,
    Ruling ruling,
    Outcome outcome,
    List<Branch> branches,
    Optional<Ruling> weighing) {

  Decision {
    claims = ImmutableList.copyOf(claims);
    branches = ImmutableList.copyOf(branches);
  }
}
