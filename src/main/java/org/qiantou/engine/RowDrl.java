package org.qiantou.engine;

import static org.qiantou.engine.DrlText.name;
import static org.qiantou.engine.DrlText.remark;
import static org.qiantou.engine.DrlText.string;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Instrument;
import org.qiantou.model.Level;
import org.qiantou.model.Validity;
import org.qiantou.pack.RulePack;

/**
 * Shows rows as the DRL that their rules amount to, for people and for other tools. What stands in
 * a cell comes out as a string or a remark, never as code. The engine itself needs no such text.
 */
public final class RowDrl {

  private static final String HEADER =
      """
      package org.qiantou.rows

      import java.util.List
      import org.qiantou.engine.Asked
      import org.qiantou.model.Level

      global List proposals
      """;

  private static final String RULE =
      """

      // %s %s: %s
      rule %s
      %swhen
          Asked(
              %s
          )
      then
          proposals.add(%s);
      end
      """;

  private final RulePack pack;

  /** Shows the rows of a pack. */
  public RowDrl(RulePack pack) {
    this.pack = pack;
  }

  /**
   * Returns a file of rules, one for each of the pack's duties, delegations and designations with
   * such an id, in their order. Each proposes its row for a matter that inserts an {@code Asked}
   * for its topic and every topic above it.
   */
  public String of(Collection<String> ids) {
    StringBuilder drl = new StringBuilder(HEADER);
    ids.forEach(id -> drl.append(rule(id)));
    return drl.toString();
  }

  private String rule(String id) {
    @Nullable Duty duty = pack.duties().get(id);
    if (duty != null) {
      String who = duty.role() + " " + duty.holder();
      return rule(Row.of(duty, instrument(duty.instrument())), who, Optional.empty());
    }
    @Nullable Delegation slot = pack.delegations().get(id);
    if (slot != null) {
      return rule(row(slot), "DELEGATION " + slot.filler(), Optional.empty());
    }
    @Nullable Designation filling = pack.designations().get(id);
    if (filling != null) {
      return rule(row(filling), "DESIGNATION " + filling.holder(), filling.district());
    }
    throw new IllegalArgumentException("the pack has no row " + id);
  }

  private Row row(Delegation slot) {
    return Row.of(slot, instrument(slot.instrument()));
  }

  /** A designation proposes where its slot does, on its own days and in its own district (D9). */
  private Row row(Designation filling) {
    Delegation slot = Objects.requireNonNull(pack.delegations().get(filling.delegation()));
    return Row.of(filling, row(slot), instrument(filling.instrument()));
  }

  private static String rule(Row row, String who, Optional<String> district) {
    // A row that never counts has no rule; here it stands switched off.
    String enabled = row.validity() == null ? "    enabled false\n" : "";
    return RULE.formatted(
        remark(row.cited()),
        remark(row.act()),
        remark(who),
        name(row.id()),
        enabled,
        String.join(",\n        ", constraints(row, district)),
        string(row.id()));
  }

  private static List<String> constraints(Row row, Optional<String> district) {
    List<String> all = new ArrayList<>();
    all.add("topic == " + string(row.topic()));
    all.add("level in ( " + String.join(", ", levels(row)) + " )");
    days(all, row.validity());
    row.function().ifPresent(wanted -> all.add("function == " + string(wanted)));
    row.instrument().district().ifPresent(wanted -> all.add("district == " + string(wanted)));
    district
        .filter(wanted -> !row.instrument().district().equals(Optional.of(wanted)))
        .ifPresent(wanted -> all.add("district == " + string(wanted)));
    row.conditions().stream().map(RowDrl::condition).sorted().forEach(all::add);
    return all;
  }

  /** The levels of its text, and a district's where a district follows by analogy (D2). */
  private static List<String> levels(Row row) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    levels.addAll(row.levels());
    if (row.instrument().analogy()) {
      levels.add(Level.DISTRICT);
    }
    return levels.stream().map(each -> "Level." + each).toList();
  }

  /** Days are counted from 1970-01-01, as in {@link Asked}. */
  private static void days(List<String> all, @Nullable Validity validity) {
    if (validity != null && validity.from() != null) {
      all.add("day >= %dL /* %s */".formatted(validity.from().toEpochDay(), validity.from()));
    }
    if (validity != null && validity.to() != null) {
      all.add("day <= %dL /* %s */".formatted(validity.to().toEpochDay(), validity.to()));
    }
  }

  /** A condition on a fact that is not stated does not fail (D3). */
  private static String condition(Condition condition) {
    String field = "fields[%s]".formatted(string(condition.field()));
    List<String> values = condition.values().stream().map(DrlText::string).toList();
    return "%s == null || %s %s ( %s )"
        .formatted(field, field, condition.negated() ? "not in" : "in", String.join(", ", values));
  }

  private Instrument instrument(String id) {
    return Objects.requireNonNull(pack.instruments().get(id), id);
  }
}
