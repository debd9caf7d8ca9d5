package org.qiantou.reference;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiantou.engine.TestPack;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Instrument;
import org.qiantou.model.Kind;
import org.qiantou.model.Matter;
import org.qiantou.model.Validity;
import org.qiantou.pack.Organ;
import org.qiantou.pack.RulePack;

/**
 * A small pack and the matters asked of it, printed as tables so that a counterexample reads well.
 */
public record World(RulePack pack, List<Matter> matters) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n");
    pack.topics().values().stream()
        .filter(topic -> topic.coveredFrom().getYear() != Worlds.COVERED.getYear())
        .forEach(topic -> line(text, "covered", topic.code(), topic.coveredFrom()));
    pack.counterparts()
        .forEach(
            each -> line(text, "counterpart", each.department(), each.district(), each.instead()));
    pack.organs().stream()
        .filter(organ -> uses(organ.organ()))
        .forEach(
            each ->
                line(
                    text,
                    "organ",
                    each.organ(),
                    each.department(),
                    each.sure(),
                    days(each.validity())));
    for (Instrument each : pack.instruments().values()) {
      if (!uses(each.id())) {
        continue;
      }
      line(
          text,
          "instrument",
          each.id(),
          each.kind(),
          days(each.validity()),
          each.district().orElse("-"),
          each.analogy() ? "analogy" : "-");
    }
    for (Duty each : pack.duties().values()) {
      line(
          text,
          each.id(),
          each.topic(),
          each.role(),
          each.holder(),
          each.instrument(),
          each.function().orElse("-"),
          each.levels(),
          conditions(each.conditions()),
          (each.residual() ? "residual " : "") + (each.openList() ? "open " : ""),
          days(each.validity()),
          each.position(),
          each.verification());
    }
    for (Delegation each : pack.delegations().values()) {
      line(
          text,
          each.id(),
          each.topic(),
          each.filler(),
          each.instrument(),
          each.function().orElse("-"),
          each.levels(),
          conditions(each.conditions()),
          days(each.validity()),
          each.position(),
          each.verification());
    }
    for (Designation each : pack.designations().values()) {
      line(
          text,
          each.id(),
          each.delegation(),
          each.holder(),
          each.district().orElse("city"),
          each.instrument(),
          days(each.validity()),
          each.verification());
    }
    matters.forEach(matter -> text.append(shown(matter)).append('\n'));
    return text.toString();
  }

  /** Whether a row means or cites it; the rest only blurs a counterexample. */
  private boolean uses(String word) {
    return pack.duties().values().stream()
            .anyMatch(each -> each.holder().equals(word) || each.instrument().equals(word))
        || pack.delegations().values().stream().anyMatch(each -> each.instrument().equals(word))
        || pack.designations().values().stream()
            .anyMatch(each -> each.holder().equals(word) || each.instrument().equals(word));
  }

  static String shown(Matter matter) {
    return "asked "
        + matter.topic().orElse("?")
        + matter.function().map(each -> " function=" + each).orElse("")
        + matter.level().map(each -> " level=" + each).orElse("")
        + matter.district().map(each -> " district=" + each).orElse("")
        + matter.date().map(each -> " date=" + each).orElse("")
        + " impact="
        + matter.impact()
        + (matter.fields().isEmpty() ? "" : " " + matter.fields());
  }

  private static void line(StringBuilder text, Object... cells) {
    for (Object cell : cells) {
      text.append(cell).append(" | ");
    }
    text.append('\n');
  }

  private static String conditions(Set<Condition> conditions) {
    return conditions.isEmpty()
        ? "-"
        : conditions.stream().map(Condition::toString).sorted().collect(Collectors.joining("; "));
  }

  private static String days(Validity validity) {
    return (validity.from() == null ? "" : validity.from())
        + ".."
        + (validity.to() == null ? "" : validity.to());
  }

  /** Returns a pack with other duties. */
  static RulePack withDuties(RulePack pack, Map<String, Duty> duties) {
    return with(pack, pack.organs(), duties, pack.instruments());
  }

  /** Returns a pack with one more instrument. */
  static RulePack withInstrument(RulePack pack, String id, Kind kind) {
    Map<String, Instrument> instruments = new TreeMap<>(pack.instruments());
    instruments.put(id, new TestPack().instrument(id, kind).build().instruments().get(id));
    return with(pack, pack.organs(), pack.duties(), instruments);
  }

  /** Returns a pack with its statutes' words in the other order. */
  static RulePack withOrgansReversed(RulePack pack) {
    return with(pack, Lists.reverse(pack.organs()), pack.duties(), pack.instruments());
  }

  private static RulePack with(
      RulePack pack,
      List<Organ> organs,
      Map<String, Duty> duties,
      Map<String, Instrument> instruments) {
    return new RulePack(
        pack.info(),
        pack.departments(),
        pack.counterparts(),
        pack.districts(),
        organs,
        pack.offices(),
        pack.topics(),
        pack.words(),
        pack.neighbours(),
        pack.functions(),
        pack.fields(),
        pack.fieldWords(),
        duties,
        pack.delegations(),
        pack.designations(),
        instruments,
        pack.examples(),
        pack.language());
  }
}
