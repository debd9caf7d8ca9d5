package org.qiantou.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiantou.Qiantou;
import org.qiantou.cli.input.InputException;
import org.qiantou.engine.RowDrl;
import org.qiantou.pack.RulePack;
import org.qiantou.pack.Suggestion;
import org.qiantou.report.ListCsv;
import org.qiantou.report.ListJson;
import org.qiantou.report.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code list}: what is in a pack: duties, slots, and topics that nobody leads. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

  @Mixin private final Shared shared;

  @Option(names = "--department", paramLabel = "NAME", descriptionKey = "list.department")
  private @Nullable String department;

  @Option(names = "--topic", paramLabel = "CODE", descriptionKey = "list.topic")
  private @Nullable String topic;

  @Option(names = "--unassigned", descriptionKey = "list.unassigned")
  private boolean unassigned;

  @Option(names = "--delegations", descriptionKey = "list.delegations")
  private boolean delegations;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "list.date")
  private @Nullable LocalDate date;

  @Option(names = "--format", paramLabel = "text|json|csv|drl", descriptionKey = "list.format")
  private Format format = Format.text;

  /** The forms of output. */
  enum Format {
    text,
    json,
    csv,
    drl
  }

  ListCommand(Console console) {
    shared = new Shared(console);
  }

  @Override
  public Integer call() throws IOException {
    if ((department != null ? 1 : 0) + (unassigned ? 1 : 0) + (delegations ? 1 : 0) > 1) {
      throw new InputException("list.one");
    }
    if (unassigned && format == Format.drl) {
      throw new InputException("list.no-rules");
    }
    RulePack pack = shared.pack();
    if (topic != null && !pack.topics().containsKey(topic)) {
      throw new InputException(
          "list.no-topic", topic, Suggestion.among(topic, pack.topics().keySet()));
    }
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    if (unassigned) {
      return gaps(pack, day);
    }
    return delegations ? slots(pack, day) : duties(pack, day);
  }

  private int duties(RulePack pack, LocalDate day) throws IOException {
    List<DutyRow> all = new DutyRows(pack, day).all();
    ListText text = new ListText(shared.console().locale());
    if (department == null) {
      List<DutyRow> rows =
          all.stream()
              .filter(row -> concerns(row.topic()))
              .filter(row -> date == null || row.isInForce(day))
              .toList();
      return show(pack, "duties", rows, () -> text.byTopic(rows));
    }
    DepartmentFilter filter = DepartmentFilter.of(department, pack, day);
    List<DutyRow> rows =
        all.stream()
            .filter(row -> concerns(row.topic()) && row.isInForce(day))
            .filter(filter::concerns)
            .toList();
    return show(pack, "duties", rows, () -> text.byRole(filter.title(), rows));
  }

  private int show(RulePack pack, String name, List<DutyRow> rows, Supplier<List<String>> text)
      throws IOException {
    List<List<Object>> values = rows.stream().map(DutyRow::values).toList();
    return show(pack, new Listing(name, pack.info(), DutyRow.COLUMNS, values), text);
  }

  private int slots(RulePack pack, LocalDate day) throws IOException {
    List<List<Object>> rows =
        new SlotRows(pack, day)
            .of(
                pack.delegations().values().stream()
                    .filter(each -> concerns(each.topic()))
                    .toList());
    return show(
        pack,
        new Listing("delegations", pack.info(), SlotRows.COLUMNS, rows),
        () -> new ListText(shared.console().locale()).slots(rows));
  }

  private int gaps(RulePack pack, LocalDate day) throws IOException {
    Predicate<String> below =
        code -> topic == null || code.equals(topic) || code.startsWith(topic + ".");
    List<List<Object>> rows =
        new GapRows(Qiantou.of(pack), day)
            .of(pack.topics().values().stream().filter(each -> below.test(each.code())).toList());
    return show(
        pack,
        new Listing("unassigned", pack.info(), GapRows.COLUMNS, rows),
        () -> new ListText(shared.console().locale()).gaps(rows));
  }

  /** What holds for a topic holds for everything below it (D3). */
  private boolean concerns(String code) {
    return topic == null
        || code.equals(topic)
        || code.startsWith(topic + ".")
        || topic.startsWith(code + ".");
  }

  private int show(RulePack pack, Listing listing, Supplier<List<String>> text) throws IOException {
    return shared.write(
        out -> {
          switch (format) {
            case text -> Output.lines(out, text.get());
            case csv -> out.append(ListCsv.of(listing));
            case json -> JsonOut.write(out, json -> ListJson.write(json, listing));
            case drl -> out.append(new RowDrl(pack).of(ids(listing)));
          }
          return ExitCode.DONE;
        });
  }

  /** The id stands in the first column. */
  private static List<String> ids(Listing listing) {
    return listing.rows().stream().map(row -> row.get(0).toString()).toList();
  }
}
