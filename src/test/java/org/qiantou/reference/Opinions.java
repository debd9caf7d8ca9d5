package org.qiantou.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qiantou.model.Basis;
import org.qiantou.model.Body;
import org.qiantou.model.Escalation;
import org.qiantou.model.Message;
import org.qiantou.model.Obligation;
import org.qiantou.model.Question;
import org.qiantou.model.Referral;
import org.qiantou.model.Resolution;

/** Reduces the product's resolutions to opinions. */
final class Opinions {

  private Opinions() {}

  static Opinion of(Resolution resolution) {
    return new Opinion(
        resolution.status(),
        resolution.reason(),
        resolution.function().orElse("-"),
        resolution.level(),
        resolution.date(),
        resolution.lead().map(Body::code),
        resolution.cooperating().stream().map(Body::code).toList(),
        sorted(resolution.candidates().stream().map(each -> each.body().code()).toList()),
        sorted(resolution.basis().stream().map(Basis::duty).toList()),
        resolution.escalation().map(Opinions::escalation),
        sorted(resolution.referrals().stream().map(Opinions::referral).toList()),
        sorted(resolution.obligations().stream().map(Opinions::obligation).toList()),
        questions(resolution.questions()),
        sorted(resolution.warnings().stream().map(each -> last(each.key())).toList()));
  }

  private static String escalation(Escalation escalation) {
    return (escalation.required() ? "required " : "not required ")
        + last(escalation.reason().key())
        + escalation.organizer().map(each -> " by " + each.name()).orElse("")
        + " for "
        + escalation.approvers();
  }

  private static String referral(Referral referral) {
    return last(referral.reason().key()) + " " + referral.body().code();
  }

  private static String obligation(Obligation obligation) {
    return obligation.text().key() + obligation.due().map(each -> " " + each).orElse("");
  }

  private static Map<String, Map<String, String>> questions(List<Question> questions) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Question question : questions) {
      Map<String, String> effects = new LinkedHashMap<>();
      question.replies().forEach(each -> effects.put(each.value(), effect(each.effect())));
      all.put(question.field(), effects);
    }
    return all;
  }

  private static String effect(Message effect) {
    if (last(effect.key()).equals("several")) {
      List<?> possible = (List<?>) effect.args().get(0);
      return possible.stream()
          .map(each -> effect((Message) each))
          .sorted()
          .collect(Collectors.joining(" or "));
    }
    String args = effect.args().stream().map(Object::toString).collect(Collectors.joining(" "));
    return (last(effect.key()) + " " + args).strip();
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static Set<String> sorted(List<String> all) {
    return new TreeSet<>(all);
  }

  static Optional<String> difference(Opinion expected, Opinion found) {
    return expected.equals(found)
        ? Optional.empty()
        : Optional.of("by the reference:\n" + expected + "\nby the engine:\n" + found);
  }
}
