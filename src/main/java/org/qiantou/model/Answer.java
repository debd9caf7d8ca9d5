package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The answer for one matter asked: a resolution for each matter that its text holds, the weightiest
 * first (D22).
 *
 * @param id the caller's own id
 * @param text the text that was asked about
 * @param pack the pack that answered
 * @param resolutions the resolutions, at least one
 * @param leftOut stretches of the text that are none of the environment
 */
public record Answer(
    Optional<String> id,
    Optional<String> text,
    PackInfo pack,
    List<Resolution> resolutions,
    List<Span> leftOut) {
  public Answer {
    resolutions = ImmutableList.copyOf(resolutions);
    leftOut = ImmutableList.copyOf(leftOut);
  }
}
