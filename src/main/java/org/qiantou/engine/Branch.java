package org.qiantou.engine;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;

/**
 * One combination of replies and what it gives (D25).
 *
 * @param replies the replies by field; {@link #KIND} for the kind of the matter
 * @param outcome what the doctrine finds then
 * @param winners the claims that carry it
 */
record Branch(Map<String, String> replies, Outcome outcome, List<Claim> winners) {

  /** Stands in a combination for the question which kind of matter it is (D3). */
  static final String KIND = "topic";

  /** Stands for any other reply than those that the rows name. */
  static final String OTHER = "OTHER";

  Branch {
    replies = ImmutableSortedMap.copyOf(replies);
  }
}
