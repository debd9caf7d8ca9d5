package org.qiantou.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Body;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.District;
import org.qiantou.model.Level;

/**
 * Knows what a department is called on a day, at a level, in a district (D2), and which department
 * a name means. Safe for use by several threads.
 */
public final class Naming {
  static final String PLACE = "{district}";

  /** How a district's body is called where no district is given. */
  static final String ANY_DISTRICT = "区县";

  private final RulePack pack;
  private final Map<String, Counterpart> exceptions = new HashMap<>();
  private @Nullable NameIndex index;

  public Naming(RulePack pack) {
    this.pack = pack;
    pack.counterparts()
        .forEach(each -> exceptions.put(each.department() + ";" + each.district(), each));
  }

  /**
   * Names a body for an answer (D2). At district level that is the department's counterpart in the
   * district; a department that has none stays itself, or gives way to the body that the tables put
   * in its place there.
   *
   * @param departmentCode the department's code
   * @param districtCode the district's code; without it a district's body is called 区县…
   * @throws IllegalArgumentException if the pack has no such department or district
   */
  public Body body(
      String departmentCode,
      Level level,
      Optional<String> districtCode,
      LocalDate day,
      Optional<String> division) {
    Department department = department(departmentCode);
    String own = name(department, DepartmentName.Form.SHORT, day);
    if (level == Level.MUNICIPAL) {
      String full = name(department, DepartmentName.Form.FULL, day);
      return new Body(departmentCode, own, full, own, division);
    }
    Local local = local(department, districtCode.orElse(""), day);
    return new Body(local.code, local.name, local.fullName, own, division);
  }

  /**
   * Finds the department that bears a name: its full, short or another common name, a former one,
   * or that of its counterpart in a district. If several bear it, one that bears it on the day
   * comes first, and a proper name before another common one.
   */
  public Optional<NameMatch> byName(String name, LocalDate day) {
    return index().find(name, day);
  }

  /** Makes the index when it is first asked for: most programs look up no names. */
  private synchronized NameIndex index() {
    if (index == null) {
      index = new NameIndex(this, pack);
    }
    return index;
  }

  /** Returns the exception for a department in a district, or null. */
  @Nullable Counterpart exception(String department, String district) {
    return exceptions.get(department + ";" + district);
  }

  private Local local(Department department, String district, LocalDate day) {
    @Nullable Counterpart exception = exception(department.code(), district);
    if (exception != null && exception.instead().isPresent()) {
      return local(department(exception.instead().get()), district, day);
    }
    String place = district.isEmpty() ? ANY_DISTRICT : district(district).name();
    String name =
        department.counterpart().isPresent()
            ? department.counterpart().get().replace(PLACE, place)
            : name(department, DepartmentName.Form.SHORT, day);
    String fullName =
        department.counterpartFull().isPresent()
            ? placed(department.counterpartFull().get(), place)
            : department.counterpart().isPresent()
                ? name
                : name(department, DepartmentName.Form.FULL, day);
    if (exception == null) {
      return new Local(department.code(), name, fullName);
    }
    String shortHere = exception.name().or(exception::fullName).orElse(name);
    return new Local(
        department.code(), shortHere, exception.fullName().or(exception::name).orElse(fullName));
  }

  /** Puts a district into a name; the city is not named twice (重庆市 and 重庆高新区). */
  static String placed(String pattern, String place) {
    int at = pattern.indexOf(PLACE);
    String city = at < 0 ? "" : pattern.substring(0, at);
    boolean named = city.endsWith("市") && place.startsWith(city.substring(0, city.length() - 1));
    return (named ? pattern.substring(at) : pattern).replace(PLACE, place);
  }

  private static String name(Department department, DepartmentName.Form form, LocalDate day) {
    boolean existed = department.validity().on(day);
    @Nullable DepartmentName last = null;
    @Nullable DepartmentName lastThen = null;
    for (DepartmentName each : department.names()) {
      if (each.form() == form) {
        last = later(last, each);
        if (existed && each.validity().on(day)) {
          lastThen = later(lastThen, each);
        }
      }
    }
    if (lastThen != null) {
      return lastThen.name();
    }
    return last != null ? last.name() : otherName(department, form, day);
  }

  private static DepartmentName later(@Nullable DepartmentName a, DepartmentName b) {
    return a == null || Departments.BY_AGE.compare(a, b) < 0 ? b : a;
  }

  /** Stands in for a form of name that the tables do not have. */
  private static String otherName(Department department, DepartmentName.Form form, LocalDate day) {
    return switch (form) {
      case SHORT -> department.names().isEmpty() ? department.code() : anyName(department, day);
      case FULL -> name(department, DepartmentName.Form.SHORT, day);
      case ALIAS -> department.code();
    };
  }

  private static String anyName(Department department, LocalDate day) {
    boolean full =
        department.names().stream().anyMatch(each -> each.form() == DepartmentName.Form.FULL);
    return name(department, full ? DepartmentName.Form.FULL : DepartmentName.Form.ALIAS, day);
  }

  private Department department(String code) {
    @Nullable Department department = pack.departments().get(code);
    if (department == null) {
      throw new IllegalArgumentException("the pack has no department " + code);
    }
    return department;
  }

  private District district(String code) {
    @Nullable District district = pack.districts().get(code);
    if (district == null) {
      throw new IllegalArgumentException("the pack has no district " + code);
    }
    return district;
  }

  /** A body as a district knows it. */
  private record Local(String code, String name, String fullName) {}
}
