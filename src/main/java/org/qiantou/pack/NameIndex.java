package org.qiantou.pack;

import static java.util.Comparator.comparing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.DepartmentName.Form;
import org.qiantou.model.District;

/** Every name of every body, the districts' too. */
final class NameIndex {
  private static final Comparator<NameMatch> BEST_FIRST =
      comparing((NameMatch each) -> !each.valid())
          .thenComparing(each -> each.name().form())
          .thenComparing(each -> each.district().isPresent())
          .thenComparing(NameMatch::name, Departments.BY_AGE.reversed())
          .thenComparing(each -> each.department().code())
          .thenComparing(each -> each.district().map(District::code).orElse(""));

  private final ListMultimap<String, Bearer> bearers = ArrayListMultimap.create();

  NameIndex(Naming naming, RulePack pack) {
    for (Department department : pack.departments().values()) {
      department.names().forEach(name -> add(department, name, null));
      add(department, department.counterpart(), Form.SHORT, Naming.ANY_DISTRICT, null);
      add(department, department.counterpartFull(), Form.FULL, Naming.ANY_DISTRICT, null);
      for (District district : pack.districts().values()) {
        add(naming.exception(department.code(), district.code()), department, district);
      }
    }
  }

  Optional<NameMatch> find(String name, LocalDate day) {
    return bearers.get(name).stream().map(each -> each.on(day)).min(BEST_FIRST);
  }

  private void add(@Nullable Counterpart exception, Department department, District district) {
    if (exception != null) {
      add(department, exception.name(), Form.SHORT, "", district);
      add(department, exception.fullName(), Form.FULL, "", district);
    }
    // Where a body has another name or none, people may still use the regular one.
    boolean irregular = exception != null;
    Form shortForm = irregular ? Form.ALIAS : Form.SHORT;
    Form fullForm = irregular ? Form.ALIAS : Form.FULL;
    add(department, department.counterpart(), shortForm, district.name(), district);
    add(department, department.counterpartFull(), fullForm, district.name(), district);
    for (String alias : district.aliases()) {
      add(department, department.counterpart(), Form.ALIAS, alias, district);
    }
  }

  private void add(
      Department department,
      Optional<String> pattern,
      Form form,
      String place,
      @Nullable District district) {
    if (pattern.isPresent()) {
      String name = Naming.placed(pattern.get(), place);
      add(department, new DepartmentName(name, form, department.validity()), district);
    }
  }

  private void add(Department department, DepartmentName name, @Nullable District district) {
    bearers.put(name.name(), new Bearer(department, name, Optional.ofNullable(district)));
  }

  /** A body that bears a name. */
  private record Bearer(Department department, DepartmentName name, Optional<District> district) {

    NameMatch on(LocalDate day) {
      boolean valid = name.validity().on(day) && department.validity().on(day);
      return new NameMatch(department, name, valid, district);
    }
  }
}
