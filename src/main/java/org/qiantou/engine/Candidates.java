package org.qiantou.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qiantou.model.Candidate;
import org.qiantou.model.Message;
import org.qiantou.model.Status;

/** Who might lead a matter that has no lead yet, with the grounds for and against each (D14). */
final class Candidates {

  private final Scene scene;
  private final Map<String, List<Message>> grounds = new LinkedHashMap<>();
  private final Map<String, List<Message>> against = new LinkedHashMap<>();

  Candidates(Scene scene) {
    this.scene = scene;
  }

  /** Returns the candidates: all for a matter without a lead, none for one that has it. */
  List<Candidate> all() {
    switch (scene.decision().outcome().status()) {
      case CONTESTED -> contested();
      case DEPENDS -> scene.decision().branches().forEach(this::reply);
      case NO_LEAD -> withoutLead();
      default -> {}
    }
    return grounds.entrySet().stream()
        .map(
            each ->
                new Candidate(
                    scene.body(each.getKey(), Optional.empty()),
                    distinct(each.getValue()),
                    distinct(against.getOrDefault(each.getKey(), List.of()))))
        .toList();
  }

  private void contested() {
    List<Claim> winners = scene.ruling().winners();
    winners.forEach(claim -> ground(claim, "ground.claim"));
    if (winners.stream().noneMatch(claim -> claim.part() == Part.LEAD)) {
      weak();
      principled();
    }
  }

  private void withoutLead() {
    Ruling ruling = scene.ruling();
    ruling.onlyNamed().forEach(claim -> ground(claim, "ground.open-list"));
    for (Lost lost : new TreeSet<>(ruling.lost())) {
      if (lost.claim().part() == Part.LEAD || lost.claim().part() == Part.SHARED) {
        ground(lost.claim(), "ground.claim");
        against(lost.claim(), "lost." + lost.how(), lost.by());
      }
    }
    weak();
    grounds();
    principled();
  }

  /** Practice and principles give candidates where no stronger row names a lead (D4). */
  private void weak() {
    for (Claim claim : scene.ruling().weak()) {
      ground(claim, "ground.claim");
      against
          .computeIfAbsent(claim.department(), code -> new ArrayList<>())
          .add(Wording.text("against.weak", claim.row().cited()));
    }
  }

  private void principled() {
    scene
        .ruling()
        .principled()
        .forEach(
            (department, principles) ->
                principles.forEach(
                    each ->
                        add(
                            scene.body(department, Optional.empty()).code(),
                            Wording.text("ground.principle." + each))));
  }

  private void grounds() {
    scene.decision().claims().stream()
        .filter(claim -> claim.part() == Part.GROUND)
        .sorted((one, other) -> one.key().compareTo(other.key()))
        .forEach(claim -> ground(claim, "ground.claim"));
  }

  private void reply(Branch branch) {
    if (branch.outcome().status() != Status.RESOLVED) {
      return;
    }
    List<Message> facts = new ArrayList<>();
    branch
        .replies()
        .forEach(
            (field, value) ->
                facts.add(
                    Wording.text(
                        "fact", Questions.fieldName(scene, field), scene.replyName(field, value))));
    add(branch.outcome().lead(), Wording.text("ground.reply", facts));
  }

  private void ground(Claim claim, String key) {
    add(claim.department(), Wording.text(key, claim.row().cited(), claim.row().act()));
  }

  private void against(Claim claim, String key, Claim by) {
    against
        .computeIfAbsent(claim.department(), code -> new ArrayList<>())
        .add(
            Wording.text(
                key,
                scene.name(claim.department()),
                claim.row().cited(),
                by.part() == Part.SLOT ? Wording.text("slot") : scene.name(by.department()),
                by.row().cited()));
  }

  private void add(String department, Message ground) {
    grounds.computeIfAbsent(department, code -> new ArrayList<>()).add(ground);
  }

  private static List<Message> distinct(List<Message> messages) {
    Set<Message> once = new java.util.LinkedHashSet<>(messages);
    return List.copyOf(once);
  }
}
