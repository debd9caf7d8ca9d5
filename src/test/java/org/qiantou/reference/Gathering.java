package org.qiantou.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qiantou.model.Condition;
import org.qiantou.model.Delegation;
import org.qiantou.model.Designation;
import org.qiantou.model.Duty;
import org.qiantou.model.Instrument;
import org.qiantou.model.Level;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;
import org.qiantou.pack.Naming;
import org.qiantou.pack.Organ;

/**
 * Finds the rows that speak to a matter: in force, of its level, topic, part of the work (D1–D3).
 */
final class Gathering {

  private final Facts facts;
  private final Naming naming;

  Gathering(Facts facts) {
    this.facts = facts;
    naming = new Naming(facts.pack());
  }

  /**
   * Returns the claims of all rows on a topic or above it, whether their conditions hold or not
   * yet.
   */
  List<Claim> on(String topic) {
    List<Claim> claims = new ArrayList<>();
    for (Duty duty : facts.pack().duties().values()) {
      if (within(topic, duty.topic())) {
        claims.addAll(claims(duty));
      }
    }
    for (Delegation slot : facts.pack().delegations().values()) {
      if (within(topic, slot.topic())) {
        claims.addAll(claims(slot));
      }
    }
    return claims;
  }

  /** Returns the fields that the open claims to a lead or a share on a topic's path leave open. */
  Set<String> openFields(String topic) {
    Set<String> open = new TreeSet<>();
    for (Claim claim : openClaims(topic)) {
      for (Condition condition : claim.conditions()) {
        if (condition.in(facts.fields()) == Condition.Truth.OPEN) {
          open.add(condition.field());
        }
      }
    }
    return open;
  }

  /** Returns the values that those claims name for a field. */
  Set<String> values(String topic, String field) {
    Set<String> values = new TreeSet<>();
    for (Claim claim : openClaims(topic)) {
      for (Condition condition : claim.conditions()) {
        if (condition.field().equals(field)) {
          values.addAll(condition.values());
        }
      }
    }
    return values;
  }

  /** Returns the topics right below one, with claims to a lead or a share in their subtree. */
  Set<String> kinds(String topic) {
    Set<String> kinds = new TreeSet<>();
    for (String child : facts.pack().topics().keySet()) {
      boolean direct = facts.pack().topics().get(child).parent().equals(Optional.of(topic));
      if (direct && hasRowsBelow(child)) {
        kinds.add(child);
      }
    }
    return kinds;
  }

  private boolean hasRowsBelow(String child) {
    for (String topic : facts.pack().topics().keySet()) {
      if (within(topic, child)) {
        int depth = facts.pack().topics().get(topic).depth();
        if (on(topic).stream().anyMatch(claim -> claim.contends() && claim.depth() == depth)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Claim> openClaims(String topic) {
    return on(topic).stream().filter(claim -> claim.contends() && claim.open()).toList();
  }

  private List<Claim> claims(Duty duty) {
    Instrument instrument = instrument(duty.instrument());
    boolean applies =
        inForce(duty.validity(), instrument)
            && ofLevel(duty.levels(), instrument)
            && ofFunction(duty.function())
            && !fails(duty.conditions());
    List<Claim> claims = new ArrayList<>();
    if (applies) {
      for (Holder holder : holders(duty.holder())) {
        claims.add(claim(duty, instrument, holder));
      }
    }
    return claims;
  }

  private Claim claim(Duty duty, Instrument instrument, Holder holder) {
    Claim.Part part =
        switch (duty.role()) {
          case LEAD -> Claim.Part.LEAD;
          case COOPERATE -> Claim.Part.COOPERATE;
          case SHARED -> Claim.Part.SHARED;
          case UNIFIED_SUPERVISION -> Claim.Part.SUPERVISE;
          case REFERRAL -> Claim.Part.REFERRAL;
          case GROUND -> Claim.Part.GROUND;
        };
    return new Claim(
        part,
        duty.id(),
        depth(duty.topic()),
        Optional.of(holder.department),
        instrument.kind(),
        !duty.levels().contains(facts.level()),
        duty.residual(),
        duty.conditions(),
        open(duty.conditions()),
        since(duty.validity(), instrument),
        duty.position(),
        Optional.empty(),
        duty.verification() == Verification.UNVERIFIED,
        holder.unsure,
        Optional.empty());
  }

  private List<Claim> claims(Delegation slot) {
    Instrument instrument = instrument(slot.instrument());
    boolean applies =
        inForce(slot.validity(), instrument)
            && ofLevel(slot.levels(), instrument)
            && ofFunction(slot.function())
            && !fails(slot.conditions());
    List<Claim> claims = new ArrayList<>();
    if (applies) {
      for (Designation designation : designations(slot)) {
        for (Holder holder : holders(designation.holder())) {
          claims.add(claim(slot, instrument, Optional.of(holder), Optional.of(designation)));
        }
      }
      if (claims.isEmpty()) {
        claims.add(claim(slot, instrument, Optional.empty(), Optional.empty()));
      }
    }
    return claims;
  }

  private Claim claim(
      Delegation slot,
      Instrument instrument,
      Optional<Holder> holder,
      Optional<Designation> designation) {
    boolean unverified =
        slot.verification() == Verification.UNVERIFIED
            || designation
                .filter(each -> each.verification() == Verification.UNVERIFIED)
                .isPresent();
    return new Claim(
        holder.isPresent() ? Claim.Part.LEAD : Claim.Part.SLOT,
        slot.id(),
        depth(slot.topic()),
        holder.map(each -> each.department),
        instrument.kind(),
        !slot.levels().contains(facts.level()),
        false,
        slot.conditions(),
        open(slot.conditions()),
        since(slot.validity(), instrument),
        slot.position(),
        designation.map(Designation::id),
        unverified,
        holder.map(each -> each.unsure).orElse(false),
        Optional.of(slot.filler()));
  }

  /** The district's designations go before the city's, which serve all districts without one. */
  private List<Designation> designations(Delegation slot) {
    List<Designation> city = new ArrayList<>();
    List<Designation> own = new ArrayList<>();
    for (Designation each : facts.pack().designations().values()) {
      boolean counts =
          each.delegation().equals(slot.id())
              && inForce(each.validity(), instrument(each.instrument()))
              && !holders(each.holder()).isEmpty();
      if (counts && each.district().isEmpty()) {
        city.add(each);
      }
      if (counts && each.district().isPresent() && each.district().equals(facts.district())) {
        own.add(each);
      }
    }
    return own.isEmpty() ? city : own;
  }

  private boolean inForce(Validity row, Instrument instrument) {
    boolean here =
        instrument.district().isEmpty() || instrument.district().equals(facts.district());
    return row.on(facts.day()) && instrument.validity().on(facts.day()) && here;
  }

  private boolean ofLevel(Set<Level> levels, Instrument instrument) {
    return levels.contains(facts.level())
        || (instrument.analogy() && facts.level() == Level.DISTRICT);
  }

  private boolean ofFunction(Optional<String> function) {
    return function.isEmpty() || function.get().equals(facts.function());
  }

  private boolean fails(Set<Condition> conditions) {
    return conditions.stream().anyMatch(each -> each.in(facts.fields()) == Condition.Truth.FAILS);
  }

  private boolean open(Set<Condition> conditions) {
    return conditions.stream().anyMatch(each -> each.in(facts.fields()) == Condition.Truth.OPEN);
  }

  private List<Holder> holders(String words) {
    if (facts.pack().departments().containsKey(words)) {
      return List.of(new Holder(here(words), false));
    }
    List<Holder> holders = new ArrayList<>();
    List<Organ> organs = facts.pack().organs(words, facts.day());
    boolean unsure = organs.stream().anyMatch(each -> each.sure() == Organ.Sureness.LOW);
    for (Organ organ : organs) {
      holders.add(new Holder(here(organ.department()), unsure));
    }
    return holders;
  }

  /** A body that another one takes the place of in the district is that other one (D2). */
  private String here(String department) {
    return naming
        .body(department, facts.level(), facts.district(), facts.day(), Optional.empty())
        .code();
  }

  private Instrument instrument(String id) {
    return Optional.ofNullable(facts.pack().instruments().get(id)).orElseThrow();
  }

  private int depth(String topic) {
    return Optional.ofNullable(facts.pack().topics().get(topic)).orElseThrow().depth();
  }

  private static boolean within(String topic, String above) {
    return topic.equals(above) || topic.startsWith(above + ".");
  }

  private static LocalDate since(Validity row, Instrument instrument) {
    LocalDate own = row.from() == null ? LocalDate.MIN : row.from();
    LocalDate whole =
        instrument.validity().from() == null ? LocalDate.MIN : instrument.validity().from();
    return own.isAfter(whole) ? own : whole;
  }

  /** Whom a row means, and whether that is unsure. */
  private record Holder(String department, boolean unsure) {}
}
