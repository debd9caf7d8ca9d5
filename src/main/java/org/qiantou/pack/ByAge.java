package org.qiantou.pack;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.DepartmentName;

/** Orders names by when they began, then by when they ended. */
final class ByAge implements Comparator<DepartmentName> {

  @Override
  public int compare(DepartmentName a, DepartmentName b) {
    int order = compare(a.validity().from(), b.validity().from(), LocalDate.MIN);
    if (order == 0) {
      order = compare(a.validity().to(), b.validity().to(), LocalDate.MAX);
    }
    if (order == 0) {
      order = a.form().compareTo(b.form());
    }
    return order == 0 ? a.name().compareTo(b.name()) : order;
  }

  private static int compare(@Nullable LocalDate a, @Nullable LocalDate b, LocalDate open) {
    return (a == null ? open : a).compareTo(b == null ? open : b);
  }
}
