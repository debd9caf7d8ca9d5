package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A body of the city (部门) with the names it had.
 *
 * @param code its code, such as {@code sthjj}
 * @param kind what it is
 * @param validity the days on which it existed
 * @param successors the codes of its heirs, if it was abolished
 * @param counterpart its short name in a district, with {@code {district}}; empty: it has none (D2)
 * @param counterpartFull its full name in a district
 * @param publisher whether the plan makes it publish a list of its matters
 * @param names its names, oldest first
 * @param verification how the row was checked
 * @param origin the row's place
 */
public record Department(
    String code,
    DepartmentKind kind,
    Validity validity,
    List<String> successors,
    Optional<String> counterpart,
    Optional<String> counterpartFull,
    boolean publisher,
    List<DepartmentName> names,
    Verification verification,
    Origin origin) {

  public Department {
    successors = ImmutableList.copyOf(successors);
    names = ImmutableList.copyOf(names);
  }
}
