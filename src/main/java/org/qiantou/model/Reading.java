package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How a topic was found.
 *
 * @param topic the code of the topic
 * @param name its name
 * @param confidence how sure, 0 to 1; 1 if the caller stated it
 * @param spans the stretches of the text that led to it
 */
public record Reading(String topic, String name, double confidence, List<Span> spans) {
  public Reading {
    spans = ImmutableList.copyOf(spans);
  }
}
