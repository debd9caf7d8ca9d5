package org.qiantou.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiantou.cli.input.InputException;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.District;
import org.qiantou.model.Level;
import org.qiantou.pack.NameMatch;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;
import org.qiantou.pack.Suggestion;

/**
 * Chooses the duties of one department, of the city or of a district.
 *
 * @param title its full name
 * @param code its code
 * @param level the level at which it works
 * @param district its district, if it is a district's
 */
record DepartmentFilter(String title, String code, Level level, Optional<District> district) {

  /** Finds a department by code or by any of its names. */
  static DepartmentFilter of(String name, RulePack pack, LocalDate day) {
    Naming naming = new Naming(pack);
    if (pack.departments().containsKey(name)) {
      return of(naming, name, Optional.empty(), day);
    }
    NameMatch match =
        naming
            .byName(name, day)
            .orElseThrow(
                () ->
                    new InputException(
                        "list.no-department", name, Suggestion.among(name, names(pack))));
    return of(naming, match.department().code(), match.district(), day);
  }

  boolean concerns(DutyRow row) {
    return row.codes().contains(code)
        && row.levels().contains(level)
        && row.instrument()
            .district()
            .filter(each -> district.filter(own -> own.code().equals(each)).isEmpty())
            .isEmpty();
  }

  private static DepartmentFilter of(
      Naming naming, String code, Optional<District> district, LocalDate day) {
    Level level = district.isPresent() ? Level.DISTRICT : Level.MUNICIPAL;
    String title =
        naming.body(code, level, district.map(District::code), day, Optional.empty()).fullName();
    return new DepartmentFilter(title, code, level, district);
  }

  private static List<String> names(RulePack pack) {
    List<String> names = new ArrayList<>();
    pack.departments()
        .values()
        .forEach(each -> each.names().stream().map(DepartmentName::name).forEach(names::add));
    return names;
  }
}
