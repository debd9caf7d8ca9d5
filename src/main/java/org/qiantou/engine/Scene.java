package org.qiantou.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Body;
import org.qiantou.model.Field;
import org.qiantou.model.Level;
import org.qiantou.model.Message;
import org.qiantou.model.Topic;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;

/**
 * A decision with what is needed to put it into words.
 *
 * @param pack the pack
 * @param naming how its departments are called
 * @param decision the decision
 */
record Scene(RulePack pack, Naming naming, Decision decision) {

  Ruling ruling() {
    return decision.ruling();
  }

  Inquiry inquiry() {
    return decision.inquiry();
  }

  Body body(Claim claim) {
    return body(claim.department(), claim.division());
  }

  Body body(String department, Optional<String> division) {
    return naming.body(
        department,
        inquiry().level(),
        Optional.ofNullable(inquiry().district()),
        inquiry().day(),
        division);
  }

  /** Names a department as the body that it is at another level than the matter's. */
  Body bodyAt(String department, Level level) {
    return naming.body(
        department,
        level,
        level == Level.DISTRICT ? Optional.ofNullable(inquiry().district()) : Optional.empty(),
        inquiry().day(),
        Optional.empty());
  }

  String name(String department) {
    return body(department, Optional.empty()).name();
  }

  /** Returns the departments of claims, each once, in the order of the claims. */
  List<Body> bodies(List<Claim> claims) {
    Map<String, Body> once = new LinkedHashMap<>();
    claims.forEach(claim -> once.merge(claim.department(), body(claim), Scene::withDivision));
    return List.copyOf(once.values());
  }

  /** Names a reply to a question. */
  Message replyName(String field, String value) {
    if (value.equals(Branch.OTHER)) {
      return Wording.text("reply.other");
    }
    if (field.equals(Branch.KIND)) {
      return Wording.text("reply", topicName(value));
    }
    @Nullable Field known = pack.fields().get(field);
    if (known != null && known.department()) {
      return Wording.text("reply", name(value));
    }
    return Wording.text("reply", known == null ? value : known.values().getOrDefault(value, value));
  }

  String topicName(String code) {
    @Nullable Topic topic = pack.topics().get(code);
    return topic == null ? code : topic.name();
  }

  private static Body withDivision(Body one, Body other) {
    return one.division().isPresent() ? one : other;
  }
}
