package org.qiantou.model;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * A slot that a law leaves to local government (授权确定, D9).
 *
 * @param id the row's id
 * @param topic the code of the topic
 * @param act the act, in a few words
 * @param function the code of the part of the work; empty: all
 * @param levels the levels at which it is asked about
 * @param conditions the facts that must all hold
 * @param filler which government may fill it
 * @param validity the row's own days, besides its instrument's
 * @param instrument the id of the law
 * @param article the article
 * @param position its place in the article, from 1
 * @param verification how the row was checked
 * @param checked when and by what
 * @param origin the row's place
 */
public record Delegation(
    String id,
    String topic,
    String act,
    Optional<String> function,
    Set<Level> levels,
    Set<Condition> conditions,
    Filler filler,
    Validity validity,
    String instrument,
    Optional<String> article,
    int position,
    Verification verification,
    String checked,
    Origin origin) {

  public Delegation {
    levels = ImmutableSet.copyOf(levels);
    conditions = ImmutableSet.copyOf(conditions);
  }
}
