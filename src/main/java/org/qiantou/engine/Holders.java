package org.qiantou.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.pack.Counterpart;
import org.qiantou.pack.Organ;
import org.qiantou.pack.RulePack;

/**
 * Knows which department a row's holder was on a day: a department's code, or a statute's words. In
 * a district, a body without a counterpart gives way to the one that takes its place there (D2), so
 * that claims of both are claims of one.
 */
final class Holders {

  private final ImmutableListMultimap<String, Organ> organs;

  /** By department and district. */
  private final ImmutableTable<String, String, String> instead;

  Holders(RulePack pack) {
    ImmutableListMultimap.Builder<String, Organ> byWords = ImmutableListMultimap.builder();
    pack.organs().forEach(organ -> byWords.put(organ.organ(), organ));
    organs = byWords.build();
    ImmutableTable.Builder<String, String, String> places = ImmutableTable.builder();
    for (Counterpart each : pack.counterparts()) {
      each.instead().ifPresent(other -> places.put(each.department(), each.district(), other));
    }
    instead = places.build();
  }

  /** Returns the department that stands for one in a district; itself at municipal level. */
  String here(String department, @Nullable String district) {
    @Nullable String other = district == null ? null : instead.get(department, district);
    return other == null ? department : here(other, district);
  }

  /** Returns the departments; none if the words meant nobody on that day. */
  List<Holder> on(LocalDate day, @Nullable String district, String holder) {
    List<Organ> mapped = organs.get(holder);
    if (mapped.isEmpty()) {
      return List.of(new Holder(here(holder, district), Optional.empty(), false));
    }
    return mapped.stream()
        .filter(organ -> organ.validity().on(day))
        .map(
            organ ->
                new Holder(
                    here(organ.department(), district),
                    organ.division(),
                    organ.sure() == Organ.Sureness.LOW))
        .toList();
  }
}
