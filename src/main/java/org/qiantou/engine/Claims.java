package org.qiantou.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Instrument;
import org.qiantou.model.Topic;
import org.qiantou.model.Validity;
import org.qiantou.pack.RulePack;

/** Asks the rows of a pack what they claim in a matter. Safe for use by many threads. */
final class Claims {

  /** The rows by top-level topic: no row of one can ever speak in another. */
  private final ImmutableListMultimap<String, Row> areas;

  /**
   * Bases are built when their area is first asked about, which halves the time to a first answer.
   */
  private final Map<String, RowBase> bases = new ConcurrentHashMap<>();

  private final Holders holders;
  private final ImmutableListMultimap<String, Filling> fillings;
  private final Map<String, List<String>> paths;

  /** A designation as a row, and the district that it is for; empty: the whole city. */
  private record Filling(Row row, Optional<String> district) {}

  Claims(RulePack pack) {
    areas = Multimaps.index(rows(pack), row -> area(row.topic()));
    holders = new Holders(pack);
    fillings = fillings(pack);
    paths =
        pack.topics().values().stream()
            .collect(ImmutableMap.toImmutableMap(Topic::code, topic -> pathTo(topic.code())));
  }

  /** Returns a pack's duties and delegations as rows. */
  static List<Row> rows(RulePack pack) {
    List<Row> all = new ArrayList<>();
    pack.duties()
        .values()
        .forEach(duty -> all.add(Row.of(duty, instrument(pack, duty.instrument()))));
    pack.delegations()
        .values()
        .forEach(slot -> all.add(Row.of(slot, instrument(pack, slot.instrument()))));
    return all;
  }

  /** Returns the claims that the rows make, those with open facts among them. */
  List<Claim> in(Inquiry inquiry) {
    List<Claim> claims = new ArrayList<>();
    for (Row row : base(inquiry.topic()).proposals(asked(inquiry))) {
      if (row.part() == Part.SLOT) {
        claims.add(claim(row, "", Optional.empty(), inquiry));
      } else {
        for (Holder holder : holders.on(inquiry.day(), inquiry.district(), row.holder())) {
          claims.add(claim(row, holder.department(), row.division().or(holder::division), inquiry));
        }
      }
    }
    return claims;
  }

  private RowBase base(String topic) {
    return bases.computeIfAbsent(area(topic), area -> new RowBase(areas.get(area)));
  }

  private static String area(String topic) {
    int dot = topic.indexOf('.');
    return dot < 0 ? topic : topic.substring(0, dot);
  }

  /** Returns the designations that hold for the unfilled slots among claims (D9). */
  List<Designated> designations(List<Claim> claims, Inquiry inquiry) {
    List<Designated> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.part() == Part.SLOT) {
        for (Filling filling : fillings.get(claim.getId())) {
          if (holds(filling, inquiry)) {
            found.addAll(designated(claim, filling, inquiry));
          }
        }
      }
    }
    return found;
  }

  /** Says whether the words of a row's holder are mapped unsurely. */
  boolean isDoubtful(Row row, LocalDate day) {
    return !row.holder().isEmpty()
        && holders.on(day, null, row.holder()).stream().anyMatch(Holder::doubtful);
  }

  private static boolean holds(Filling filling, Inquiry inquiry) {
    Validity validity = filling.row().validity();
    return validity != null
        && validity.on(inquiry.day())
        && filling.district().map(each -> each.equals(inquiry.district())).orElse(true);
  }

  private List<Designated> designated(Claim slot, Filling filling, Inquiry inquiry) {
    return holders.on(inquiry.day(), inquiry.district(), filling.row().holder()).stream()
        .map(
            holder ->
                new Designated(
                    slot,
                    new Claim(
                        slot.row(),
                        Part.LEAD,
                        holder.department(),
                        holder.division(),
                        slot.rank(),
                        slot.force(),
                        slot.since(),
                        slot.topic(),
                        slot.depth(),
                        slot.conditions(),
                        slot.openFields(),
                        slot.analogy(),
                        Optional.of(filling.row())),
                    filling.district().isPresent()))
        .toList();
  }

  private List<Asked> asked(Inquiry inquiry) {
    long day = inquiry.day().toEpochDay();
    List<String> path = paths.getOrDefault(inquiry.topic(), List.of());
    List<Asked> asked = new ArrayList<>(path.size());
    for (String topic : path) {
      asked.add(
          new Asked(
              topic,
              inquiry.level(),
              inquiry.function(),
              inquiry.district(),
              day,
              inquiry.fields()));
    }
    return asked;
  }

  private static Claim claim(
      Row row, String department, Optional<String> division, Inquiry inquiry) {
    Instrument instrument = row.instrument();
    return new Claim(
        row,
        row.part(),
        department,
        division,
        instrument.kind().rank(),
        instrument.kind().force(),
        since(row),
        row.topic(),
        depth(row.topic()),
        row.conditions(),
        openFields(row, inquiry.fields()),
        instrument.analogy() && row.isAnalogyAt(inquiry.level()),
        Optional.empty());
  }

  private static Set<String> openFields(Row row, Map<String, String> fields) {
    if (row.conditions().isEmpty()) {
      return Set.of();
    }
    return row.conditions().stream()
        .filter(each -> each.in(fields) == Condition.Truth.OPEN)
        .map(Condition::field)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static long since(Row row) {
    @Nullable Validity validity = row.validity();
    return validity == null || validity.from() == null
        ? Long.MIN_VALUE
        : validity.from().toEpochDay();
  }

  private static int depth(String topic) {
    int depth = 1;
    for (int i = 0; i < topic.length(); i++) {
      depth += topic.charAt(i) == '.' ? 1 : 0;
    }
    return depth;
  }

  static List<String> pathTo(String topic) {
    ImmutableList.Builder<String> path = ImmutableList.builder();
    for (int dot = topic.indexOf('.'); dot >= 0; dot = topic.indexOf('.', dot + 1)) {
      path.add(topic.substring(0, dot));
    }
    return path.add(topic).build();
  }

  private static ImmutableListMultimap<String, Filling> fillings(RulePack pack) {
    ImmutableListMultimap.Builder<String, Filling> bySlot = ImmutableListMultimap.builder();
    for (Designation each : pack.designations().values()) {
      Delegation left = Objects.requireNonNull(pack.delegations().get(each.delegation()));
      Row slot = Row.of(left, instrument(pack, left.instrument()));
      Row row = Row.of(each, slot, instrument(pack, each.instrument()));
      bySlot.put(each.delegation(), new Filling(row, each.district()));
    }
    return bySlot.build();
  }

  private static Instrument instrument(RulePack pack, String id) {
    return Objects.requireNonNull(pack.instruments().get(id), id);
  }
}
