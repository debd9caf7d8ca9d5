package org.qiantou.engine;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiantou.pack.Organ;
import org.qiantou.pack.RulePack;

/**
 * Knows which department a row's holder was on a day: a department's code, or a statute's words.
 */
final class Holders {

  private final ImmutableListMultimap<String, Organ> organs;

  Holders(RulePack pack) {
    ImmutableListMultimap.Builder<String, Organ> byWords = ImmutableListMultimap.builder();
    pack.organs().forEach(organ -> byWords.put(organ.organ(), organ));
    organs = byWords.build();
  }

  /** Returns the departments; none if the words meant nobody on that day. */
  List<Holder> on(LocalDate day, String holder) {
    List<Organ> mapped = organs.get(holder);
    if (mapped.isEmpty()) {
      return List.of(new Holder(holder, Optional.empty(), false));
    }
    return mapped.stream()
        .filter(organ -> organ.validity().on(day))
        .map(
            organ ->
                new Holder(
                    organ.department(), organ.division(), organ.sure() == Organ.Sureness.LOW))
        .toList();
  }
}
