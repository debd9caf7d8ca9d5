package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentName;
import org.qiantou.model.District;
import org.qiantou.pack.NameMatch;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;

/** Matches names as documents write them to the departments of a pack, on the document's date. */
final class Departments {
  private static final Lexicon GOVERNMENT_ENDS =
      new Lexicon(List.of("局", "委", "委员会", "办", "办公室", "办公厅"));
  private static final Lexicon NO_DEPARTMENTS =
      new Lexicon(
          List.of(
              "指挥部", "领导小组", "领导小组办公室", "指挥部办公室", "联席会议", "联席会议办公室", "专班", "委员会办公室", "分局", "分行",
              "中心", "公司", "集团", "支队", "总队", "大队"));

  private final RulePack pack;
  private final Naming naming;
  private final LocalDate day;
  private final Jurisdiction jurisdiction;
  private final List<String> current;
  private final Map<String, Match> matches = new HashMap<>();

  Departments(RulePack pack, Naming naming, LocalDate day, Jurisdiction jurisdiction) {
    this.pack = pack;
    this.naming = naming;
    this.day = day;
    this.jurisdiction = jurisdiction;
    this.current = currentNames();
  }

  /** How well a name is known. */
  enum Known {
    /** A department of the pack. */
    DEPARTMENT,
    /** A name that had ended by the document's date. */
    FORMER,
    /** A class of bodies, a function, a body that is no department. */
    OTHER,
    /** Not in the pack, but a name of the pack is very near. */
    NEAR,
    /** Not in the pack, although it looks like a department of the city. */
    UNKNOWN,
    /** Not in the pack, and nothing to do with it. */
    OUTSIDE
  }

  /**
   * What is known of a name.
   *
   * @param known how well
   * @param department the code of the department
   * @param instead names to write instead
   */
  record Match(Known known, Optional<String> department, List<String> instead) {
    Match {
      instead = ImmutableList.copyOf(instead);
    }

    static Match of(Known known) {
      return new Match(known, Optional.empty(), List.of());
    }
  }

  Match match(String shown) {
    return matches.computeIfAbsent(shown, this::find);
  }

  private Match find(String shown) {
    String name = Clean.of(shown).text();
    int plate = name.indexOf('（');
    String plain = plate > 0 && !ClassBody.is(name) ? name.substring(0, plate) : name;
    if (ClassBody.is(name) || ClassBody.is(plain)) {
      return Match.of(Known.OTHER);
    }
    Match former = null;
    for (String form : forms(plain)) {
      Optional<NameMatch> match = naming.byName(form, day);
      if (match.isPresent() && match.get().valid()) {
        return new Match(Known.DEPARTMENT, Optional.of(match.get().department().code()), List.of());
      }
      if (match.isPresent() && former == null) {
        former = former(match.get());
      }
    }
    return former != null ? former : unknown(plain);
  }

  /** Returns the ways in which the same name may stand in the pack. */
  private List<String> forms(String name) {
    List<String> forms = new ArrayList<>();
    forms.add(name);
    String city = pack.info().jurisdiction();
    String prefix = pack.info().municipalPrefix();
    if (name.startsWith(city)) {
      forms.add(prefix + name.substring(city.length()));
      forms.add(name.substring(city.length()));
    } else if (name.startsWith(prefix)) {
      forms.add(city + name.substring(prefix.length()));
    }
    if (jurisdiction.ours() && jurisdiction.district().isEmpty()) {
      forms.add(prefix + name);
    }
    Optional<District> district = jurisdiction.district();
    boolean local = name.startsWith("区") || name.startsWith("县");
    if (local) {
      forms.add(district.map(District::name).orElse("区县") + name.substring(1));
    } else if (district.isPresent() && !name.startsWith(district.get().name())) {
      forms.add(district.get().name() + name);
    }
    return forms;
  }

  private Match former(NameMatch match) {
    List<String> instead = new ArrayList<>();
    Department department = match.department();
    if (department.validity().on(day)) {
      instead.add(shortName(department));
    }
    for (String code : department.successors()) {
      Department heir = pack.departments().get(code);
      if (heir != null) {
        instead.add(shortName(heir));
      }
    }
    boolean ended =
        match.name().validity().to() != null && match.name().validity().to().isBefore(day);
    boolean gone = !department.validity().on(day);
    Known known = ended || gone ? Known.FORMER : Known.DEPARTMENT;
    return new Match(known, Optional.of(department.code()), instead);
  }

  private Match unknown(String name) {
    boolean municipal =
        name.startsWith(pack.info().municipalPrefix())
            || name.startsWith(pack.info().jurisdiction());
    boolean looks = municipal && !GOVERNMENT_ENDS.before(name, 0, name.length()).isEmpty();
    boolean function = name.endsWith("部门") || name.endsWith("机关");
    boolean other = function || !NO_DEPARTMENTS.before(name, 0, name.length()).isEmpty();
    if (!jurisdiction.ours() || other || !municipal) {
      return Match.of(other ? Known.OTHER : Known.OUTSIDE);
    }
    String near = nearest(name);
    if (!near.isEmpty()) {
      return new Match(Known.NEAR, Optional.empty(), List.of(near));
    }
    return Match.of(looks ? Known.UNKNOWN : Known.OUTSIDE);
  }

  /** Returns the one name from which this one differs by a single character, or nothing. */
  private String nearest(String name) {
    TreeSet<String> near = new TreeSet<>();
    for (String each : current) {
      if (Spelling.oneApart(each, name)) {
        near.add(each);
      }
    }
    return near.size() == 1 ? near.first() : sameStem(name);
  }

  /** 市教育局 for 市教委, whose full name is 市教育委员会: only what kind of body it is differs. */
  private String sameStem(String name) {
    String stem = Spelling.stem(name);
    String city = pack.info().jurisdiction();
    TreeSet<String> near = new TreeSet<>();
    for (Department department : pack.departments().values()) {
      for (DepartmentName each : department.names()) {
        String own = each.name();
        String plain =
            own.startsWith(city)
                ? pack.info().municipalPrefix() + own.substring(city.length())
                : own;
        if (department.validity().on(day) && Spelling.stem(plain).equals(stem)) {
          near.add(shortName(department));
        }
      }
    }
    return near.size() == 1 && stem.length() > 2 ? near.first() : "";
  }

  private List<String> currentNames() {
    TreeSet<String> names = new TreeSet<>();
    for (Department department : pack.departments().values()) {
      for (DepartmentName name : department.names()) {
        if (department.validity().on(day) && name.validity().on(day)) {
          names.add(name.name());
        }
      }
    }
    return List.copyOf(names);
  }

  private String shortName(Department department) {
    return department.names().stream()
        .filter(name -> name.form() == DepartmentName.Form.SHORT && name.validity().on(day))
        .map(DepartmentName::name)
        .reduce((first, second) -> second)
        .orElse(department.code());
  }
}
