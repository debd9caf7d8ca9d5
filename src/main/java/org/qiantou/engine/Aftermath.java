package org.qiantou.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Body;
import org.qiantou.model.Department;
import org.qiantou.model.DepartmentKind;
import org.qiantou.model.Escalation;
import org.qiantou.model.Filler;
import org.qiantou.model.Level;
import org.qiantou.model.Message;
import org.qiantou.model.Obligation;
import org.qiantou.model.Referral;
import org.qiantou.pack.Office;

/** What follows from the answer, with the names of those who hold the offices (D12 to D18, D24). */
final class Aftermath {

  private final Scene scene;

  Aftermath(Scene scene) {
    this.scene = scene;
  }

  /** Returns the escalation (D13, D14); empty if there is nothing to escalate. */
  Optional<Escalation> escalation() {
    Ruling ruling = scene.ruling();
    if (ruling.refusedEscalation()) {
      return Optional.of(
          new Escalation(
              false,
              Wording.text("escalation.not-obvious"),
              Optional.empty(),
              List.of(),
              false,
              question(),
              Optional.empty()));
    }
    return ruling.escalation().map(this::escalation);
  }

  /** Returns to whom the matter is handed over, each once. */
  List<Referral> referrals() {
    Set<Referral> all = new LinkedHashSet<>();
    for (Claim claim : scene.ruling().referred()) {
      all.add(
          new Referral(
              scene.body(claim),
              Wording.text("referral.row", claim.row().cited(), claim.row().act()),
              "D12"));
    }
    scene
        .ruling()
        .offices()
        .forEach(
            (office, doctrine) ->
                holders(office)
                    .forEach(
                        body ->
                            all.add(
                                new Referral(body, Wording.text("referral." + office), doctrine))));
    return List.copyOf(all);
  }

  /** Returns what those who act must do, and by when. */
  List<Obligation> obligations(LocalDate day) {
    List<Obligation> all = new ArrayList<>();
    for (String key : scene.ruling().obligations().keySet()) {
      switch (key) {
        case "D15.lead" -> all.addAll(duties());
        case "D16.report" -> all.add(report(day));
        default -> all.add(new Obligation(statement(key), Wording.text(key), Optional.empty()));
      }
    }
    return all;
  }

  private Escalation escalation(String way) {
    Optional<Body> organizer =
        way.equals("municipal")
            ? holders("consultation-organizer").stream().findFirst()
            : Optional.empty();
    return new Escalation(
        true,
        Wording.text("escalation." + way),
        organizer,
        approvers(way).stream().map(Body::name).toList(),
        true,
        question(),
        Optional.of(row(way)));
  }

  private List<Body> approvers(String way) {
    return switch (way) {
      case "city-slot" -> governments(Level.MUNICIPAL);
      case "district-slot" -> governments(Level.DISTRICT);
      default -> holders("approver");
    };
  }

  private Message question() {
    String topic = scene.topicName(scene.inquiry().topic());
    List<Claim> slots = scene.ruling().leftOpen();
    return slots.isEmpty()
        ? Wording.text("escalation.question", topic)
        : Wording.text("escalation.question.slot", topic, slots.get(0).row().cited());
  }

  /** The row to add once it is decided: a designation for a slot, else a determination (D14). */
  private Message row(String way) {
    for (Claim slot : scene.ruling().leftOpen()) {
      Filler filler = slot.row().filler().orElse(Filler.EITHER);
      if (way.equals("city-slot") && filler != Filler.DISTRICT) {
        return Wording.text("escalation.row.slot", slot.getId(), "");
      }
      if (way.equals("district-slot") && filler != Filler.CITY) {
        String district = Optional.ofNullable(scene.inquiry().district()).orElse("");
        return Wording.text("escalation.row.slot", slot.getId(), district);
      }
    }
    return Wording.text("escalation.row", scene.inquiry().topic(), scene.inquiry().function());
  }

  private List<Obligation> duties() {
    List<Obligation> all = new ArrayList<>();
    List<Body> lead = scene.bodies(scene.ruling().winners());
    all.add(
        new Obligation(
            "D15",
            lead.get(0).division().isPresent()
                ? Wording.text(
                    "D15.lead.division", lead.get(0).name(), lead.get(0).division().get())
                : Wording.text("D15.lead", lead.get(0).name()),
            Optional.empty()));
    List<Body> cooperating = scene.bodies(scene.ruling().cooperating());
    if (!cooperating.isEmpty()) {
      all.add(
          new Obligation(
              "D15",
              Wording.text("D15.cooperating", cooperating.stream().map(Body::name).toList()),
              Optional.empty()));
    }
    return all;
  }

  private Obligation report(LocalDate day) {
    LocalDate due = YearMonth.of(day.getYear() + 1, 2).atEndOfMonth();
    Message text =
        scene.inquiry().level() == Level.MUNICIPAL
            ? Wording.text("D16.report", collectors())
            : Wording.text("D16.report.district");
    return new Obligation("D16", text, Optional.of(due));
  }

  private List<String> collectors() {
    return holders("report-collector").stream().map(Body::name).toList();
  }

  private List<Body> holders(String office) {
    return scene.pack().offices().stream()
        .filter(each -> each.office().equals(office))
        .filter(each -> each.level().map(scene.inquiry().level()::equals).orElse(true))
        .map(Office::holder)
        .map(code -> scene.body(code, Optional.empty()))
        .toList();
  }

  /** For a slot the government alone decides, without the Party committee (D9, D13). */
  private List<Body> governments(Level level) {
    return scene.pack().offices().stream()
        .filter(each -> each.office().equals("approver"))
        .filter(each -> each.level().map(level::equals).orElse(true))
        .filter(each -> isGovernment(each.holder()))
        .map(each -> scene.bodyAt(each.holder(), level))
        .toList();
  }

  private boolean isGovernment(String code) {
    @Nullable Department department = scene.pack().departments().get(code);
    return department != null && department.kind() == DepartmentKind.GOVERNMENT;
  }

  private static String statement(String key) {
    return key.substring(0, key.indexOf('.'));
  }
}
