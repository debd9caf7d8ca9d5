package org.qiantou.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiantou.model.Condition;
import org.qiantou.model.Message;
import org.qiantou.model.Role;
import org.qiantou.model.Verification;

/** Shows lists of a pack as text. */
final class ListText {

  private static final String BUNDLE = "org.qiantou.cli.lists";

  private final Locale locale;
  private final List<String> lines = new ArrayList<>();

  ListText(Locale locale) {
    this.locale = locale;
  }

  /** Shows duties under their topics. */
  List<String> byTopic(List<DutyRow> rows) {
    groups(rows, row -> row.topic() + "  " + row.topicName())
        .forEach(
            (topic, duties) -> {
              lines.add(topic);
              duties.forEach(
                  each ->
                      lines.add("  " + text("duty", role(each.role()), names(each), rest(each))));
            });
    line("duties.count", rows.size());
    return lines;
  }

  /** Shows what one department does: what it leads first. */
  List<String> byRole(String title, List<DutyRow> rows) {
    line("department", title);
    Map<Role, List<DutyRow>> byRole =
        rows.stream()
            .sorted(Comparator.comparing(DutyRow::role))
            .collect(Collectors.groupingBy(DutyRow::role, LinkedHashMap::new, Collectors.toList()));
    byRole.forEach(
        (role, duties) -> {
          lines.add("");
          line("role.count", role(role), duties.size());
          groups(duties, row -> row.topicName() + "（" + row.topic() + "）")
              .forEach(
                  (topic, group) -> {
                    lines.add("  " + topic);
                    group.forEach(each -> lines.add("    " + rest(each)));
                  });
        });
    if (rows.isEmpty()) {
      line("department.none");
    }
    return lines;
  }

  /** Shows slots: those that nobody fills are what the reader looks for. */
  List<String> slots(List<List<Object>> rows) {
    long filled = rows.stream().filter(row -> row.get(11).equals(true)).count();
    for (List<Object> row : rows) {
      String by = row.get(11).equals(true) ? text("slot.filled", row.get(12)) : text("slot.open");
      line("slot", row.get(2), row.get(1), row.get(3), row.get(8), row.get(9), by, row.get(0));
    }
    line("slots.count", rows.size(), filled, rows.size() - filled);
    return lines;
  }

  /** Shows topics that nobody leads. */
  List<String> gaps(List<List<Object>> rows) {
    for (List<Object> row : rows) {
      String candidates = row.get(6).equals(List.of()) ? "" : text("gap.candidates", row.get(6));
      String note = row.get(5).equals("") ? "" : text("gap.note", row.get(5));
      String level = text("level." + row.get(2));
      line("gap", row.get(1), row.get(0), level, text("reason." + row.get(4)), candidates + note);
    }
    line("gaps.count", rows.size());
    return lines;
  }

  private String rest(DutyRow row) {
    String level = row.levels().size() == 1 ? text("level." + row.levels().iterator().next()) : "";
    String conditions =
        row.conditions().stream()
            .map(Condition::toString)
            .sorted()
            .collect(Collectors.joining("; "));
    return text(
        "rest",
        row.act(),
        "《" + row.instrument().title() + "》" + row.article(),
        level.isEmpty() ? "" : text("note", level),
        conditions.isEmpty() ? "" : text("note", conditions),
        row.division().isEmpty() ? "" : text("note", row.division()),
        row.verification() == Verification.UNVERIFIED ? text("unverified") : "",
        row.id());
  }

  private String names(DutyRow row) {
    return row.departments().isEmpty()
        ? row.holder()
        : String.join(text("comma"), row.departments());
  }

  private String role(Role role) {
    return text("role." + role);
  }

  private static <T> Map<String, List<T>> groups(List<T> rows, Function<T, String> by) {
    return rows.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }

  private void line(String key, Object... args) {
    lines.add(text(key, args));
  }

  private String text(String key, Object... args) {
    return Message.of(BUNDLE, key, args).in(locale);
  }
}
