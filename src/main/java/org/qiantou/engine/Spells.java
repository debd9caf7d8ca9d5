package org.qiantou.engine;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.Topic;
import org.qiantou.model.Validity;
import org.qiantou.pack.Organ;
import org.qiantou.pack.RulePack;

/**
 * The spells of time in which nothing in a pack begins or ends. Two matters that differ only in
 * days of one spell have the same answer.
 */
final class Spells {

  private final ImmutableSortedSet<LocalDate> beginnings;

  Spells(RulePack pack) {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    pack.topics().values().stream().map(Topic::coveredFrom).forEach(days::add);
    pack.instruments().values().forEach(each -> add(days, each.validity()));
    pack.duties().values().forEach(each -> add(days, each.validity()));
    pack.delegations().values().forEach(each -> add(days, each.validity()));
    pack.designations().values().forEach(each -> add(days, each.validity()));
    pack.organs().stream().map(Organ::validity).forEach(each -> add(days, each));
    for (Department department : pack.departments().values()) {
      add(days, department.validity());
      department.names().stream().map(DepartmentName::validity).forEach(each -> add(days, each));
    }
    beginnings = days.build();
  }

  /** Returns the first day of a day's spell; the day itself if it lies before all of them. */
  LocalDate beginningOf(LocalDate day) {
    @Nullable LocalDate beginning = beginnings.floor(day);
    return beginning == null ? day : beginning;
  }

  private static void add(ImmutableSortedSet.Builder<LocalDate> days, Validity validity) {
    if (validity.from() != null) {
      days.add(validity.from());
    }
    if (validity.to() != null) {
      days.add(validity.to().plusDays(1));
    }
  }
}
