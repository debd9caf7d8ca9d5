package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest unit of a document that asks somebody to do something. Names stand as in the
 * document, with a prefix that they share with the name before them completed.
 *
 * @param id {@code T1}, {@code T2} in the order of the document
 * @param section the numbers of the item, such as {@code 二（一）1}
 * @param location where its text begins
 * @param text its text, without its number and its assignment
 * @param environmental whether it is a matter of the environment
 * @param lead who leads
 * @param cooperating who cooperates
 * @param responsible who else is named as acting
 * @param guiding who guides or supervises
 * @param open whether a list of units is left open (等)
 * @param leadStatus whether it names who leads
 * @param suggestion what the rules say, if a resolver was given and the matter is environmental
 */
public record Task(
    String id,
    String section,
    Location location,
    String text,
    boolean environmental,
    List<String> lead,
    List<String> cooperating,
    List<String> responsible,
    List<String> guiding,
    boolean open,
    LeadStatus leadStatus,
    Optional<Suggestion> suggestion) {

  public Task {
    lead = ImmutableList.copyOf(lead);
    cooperating = ImmutableList.copyOf(cooperating);
    responsible = ImmutableList.copyOf(responsible);
    guiding = ImmutableList.copyOf(guiding);
  }
}
