package org.qiantou.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qiantou.model.Reading;
import org.qiantou.model.Span;

/**
 * What a text was understood to say.
 *
 * @param kind whether matters were found, and if not, why not (D21)
 * @param matters the matters, the weightiest first (D22); empty unless {@code kind} is MATTERS
 * @param nearest the nearest topics, for a text that was not understood
 * @param leftOut the stretches that are none of the environment
 */
public record Understanding(
    Kind kind, List<ReadMatter> matters, List<Reading> nearest, List<Span> leftOut) {

  /** Whether a text holds environmental matters. */
  public enum Kind {
    MATTERS,
    NOT_ENVIRONMENTAL,
    UNRECOGNIZED
  }

  public Understanding {
    matters = ImmutableList.copyOf(matters);
    nearest = ImmutableList.copyOf(nearest);
    leftOut = ImmutableList.copyOf(leftOut);
  }
}
