package org.qiantou.engine;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Filler;
import org.qiantou.model.Instrument;
import org.qiantou.model.Level;
import org.qiantou.model.Origin;
import org.qiantou.model.Role;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;

/**
 * A duty, delegation or designation with its instrument: what the engine needs of a row of a table.
 *
 * @param id the row's id
 * @param part what its claims are; SLOT for a delegation
 * @param act the act in a few words
 * @param topic the code of its topic
 * @param holder who holds the duty; empty for a delegation
 * @param function the part of the work; empty: all
 * @param levels the levels that its text names
 * @param conditions the facts that must hold
 * @param residual whether it is a catch-all clause
 * @param openList whether its list is left open
 * @param instrument its instrument
 * @param validity the days on which both the row and its instrument count; null if there are none
 * @param article the article
 * @param position its place in the article
 * @param division the division, where the row names one
 * @param filler who may fill it, for a delegation
 * @param verification how it was checked
 * @param origin its place
 */
public record Row(
    String id,
    Part part,
    String act,
    String topic,
    String holder,
    Optional<String> function,
    Set<Level> levels,
    Set<Condition> conditions,
    boolean residual,
    boolean openList,
    Instrument instrument,
    @Nullable Validity validity,
    Optional<String> article,
    int position,
    Optional<String> division,
    Optional<Filler> filler,
    Verification verification,
    Origin origin) {

  public Row {
    levels = ImmutableSet.copyOf(levels);
    conditions = ImmutableSet.copyOf(conditions);
  }

  static Row of(Duty duty, Instrument instrument) {
    return new Row(
        duty.id(),
        part(duty.role()),
        duty.act(),
        duty.topic(),
        duty.holder(),
        duty.function(),
        duty.levels(),
        duty.conditions(),
        duty.residual(),
        duty.openList(),
        instrument,
        both(duty.validity(), instrument.validity()),
        duty.article(),
        duty.position(),
        duty.division(),
        Optional.empty(),
        duty.verification(),
        duty.origin());
  }

  static Row of(Delegation slot, Instrument instrument) {
    return new Row(
        slot.id(),
        Part.SLOT,
        slot.act(),
        slot.topic(),
        "",
        slot.function(),
        slot.levels(),
        slot.conditions(),
        false,
        false,
        instrument,
        both(slot.validity(), instrument.validity()),
        slot.article(),
        slot.position(),
        Optional.empty(),
        Optional.of(slot.filler()),
        slot.verification(),
        slot.origin());
  }

  /** A designation holds what its slot leaves open, while both count (D9). */
  static Row of(Designation filling, Row slot, Instrument instrument) {
    return new Row(
        filling.id(),
        Part.LEAD,
        slot.act,
        slot.topic,
        filling.holder(),
        slot.function,
        slot.levels,
        slot.conditions,
        false,
        false,
        instrument,
        both(both(filling.validity(), instrument.validity()), slot.validity),
        filling.article(),
        slot.position,
        Optional.empty(),
        Optional.empty(),
        filling.verification(),
        filling.origin());
  }

  /** Says whether a district takes the row by analogy only (D2). */
  boolean isAnalogyAt(Level level) {
    return level == Level.DISTRICT && !levels.contains(level);
  }

  /** A row is known by its id, which is unique in a pack. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && id.equals(row.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the basis as people cite it, such as 《噪声污染防治法》第八条. */
  String cited() {
    return "《" + instrument.title() + "》" + article.orElse("").replace(";", "、");
  }

  private static Part part(Role role) {
    return switch (role) {
      case LEAD -> Part.LEAD;
      case SHARED -> Part.SHARED;
      case COOPERATE -> Part.COOPERATE;
      case UNIFIED_SUPERVISION -> Part.SUPERVISE;
      case REFERRAL -> Part.REFERRAL;
      case GROUND -> Part.GROUND;
    };
  }

  private static @Nullable Validity both(@Nullable Validity one, @Nullable Validity other) {
    if (one == null || other == null) {
      return null;
    }
    LocalDate from = later(one.from(), other.from());
    LocalDate to = earlier(one.to(), other.to());
    return from != null && to != null && to.isBefore(from) ? null : new Validity(from, to);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
