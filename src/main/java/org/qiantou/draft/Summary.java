package org.qiantou.draft;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What was found, in numbers.
 *
 * @param tasks the number of tasks
 * @param environmental how many of them are matters of the environment
 * @param findings the number of findings of each rule that found something
 * @param frozen how many old findings a baseline left out
 */
public record Summary(
    int tasks, int environmental, Map<FindingRule, Integer> findings, int frozen) {

  public Summary {
    findings = ImmutableMap.copyOf(findings);
  }
}
