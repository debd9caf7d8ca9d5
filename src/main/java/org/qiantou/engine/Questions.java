package org.qiantou.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Field;
import org.qiantou.model.Message;
import org.qiantou.model.Question;
import org.qiantou.model.Status;

/** The questions whose replies would change the answer, and what each reply would give (D25). */
final class Questions {

  private final Scene scene;
  private final List<Branch> branches;

  Questions(Scene scene) {
    this.scene = scene;
    branches = scene.decision().branches();
  }

  /** Returns the questions in order of field; none if no reply changes anything. */
  List<Question> all() {
    Set<String> fields = new TreeSet<>();
    branches.forEach(branch -> fields.addAll(branch.replies().keySet()));
    return fields.stream().filter(this::matters).map(this::question).toList();
  }

  static Object fieldName(Scene scene, String code) {
    if (code.equals(Branch.KIND)) {
      return Wording.text("kind");
    }
    @Nullable Field field = scene.pack().fields().get(code);
    return field == null ? code : field.name();
  }

  /** A question matters if two combinations that differ in it alone come to different outcomes. */
  private boolean matters(String field) {
    if (field.equals(Branch.KIND)) {
      return branches.stream()
          .anyMatch(each -> !each.outcome().agreesWith(branches.get(0).outcome()));
    }
    Map<Map<String, String>, Outcome> others = new LinkedHashMap<>();
    for (Branch branch : branches) {
      if (branch.replies().containsKey(field)) {
        Map<String, String> rest = new TreeMap<>(branch.replies());
        rest.remove(field);
        @Nullable Outcome before = others.putIfAbsent(rest, branch.outcome());
        if (before != null && !before.agreesWith(branch.outcome())) {
          return true;
        }
      }
    }
    return false;
  }

  private Question question(String code) {
    Map<String, List<Branch>> byReply = new LinkedHashMap<>();
    for (Branch branch : branches) {
      @Nullable String value = branch.replies().get(code);
      if (value != null) {
        byReply.computeIfAbsent(value, reply -> new ArrayList<>()).add(branch);
      }
    }
    List<Question.Reply> replies =
        byReply.entrySet().stream()
            .map(
                each ->
                    new Question.Reply(
                        each.getKey(),
                        scene.replyName(code, each.getKey()),
                        effect(each.getValue())))
            .toList();
    return new Question(code, asked(code), replies);
  }

  private Message asked(String code) {
    @Nullable Field field = scene.pack().fields().get(code);
    return field == null
        ? Wording.text("question.kind", scene.topicName(scene.inquiry().topic()))
        : Wording.text("question", field.question());
  }

  private Message effect(List<Branch> possible) {
    Set<Message> outcomes = new LinkedHashSet<>();
    possible.forEach(branch -> outcomes.add(effect(branch.outcome())));
    return outcomes.size() == 1
        ? outcomes.iterator().next()
        : Wording.text("effect.several", List.copyOf(outcomes));
  }

  private Message effect(Outcome outcome) {
    return outcome.status() == Status.RESOLVED
        ? Wording.text("effect.lead", scene.name(outcome.lead()))
        : Wording.text("effect." + outcome.status());
  }
}
