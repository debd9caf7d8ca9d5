package org.qiantou.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiantou.model.Body;
import org.qiantou.model.District;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;

/** Puts a decision into words: names, articles, reasons. Decides nothing. */
final class Report {

  private final RulePack pack;
  private final Naming naming;
  private final Bases bases;
  private final Traces traces;

  Report(RulePack pack, Claims rows, Naming naming) {
    this.pack = pack;
    this.naming = naming;
    bases = new Bases(rows);
    traces = new Traces(pack);
  }

  /** Tells a decision for a day, which need not be the first of its spell. */
  Resolution of(
      Decision decision,
      Ruling settled,
      Reading reading,
      Optional<String> district,
      LocalDate day) {
    Scene scene = new Scene(pack, naming, decision);
    Ruling ruling = decision.ruling();
    Status status = decision.outcome().status();
    Optional<Body> lead =
        status == Status.RESOLVED
            ? scene.bodies(ruling.winners()).stream().findFirst()
            : Optional.empty();
    List<Body> cooperating = scene.bodies(ruling.cooperating());
    Aftermath aftermath = new Aftermath(scene);
    return new Resolution(
        status,
        decision.outcome().reason(),
        Optional.of(reading),
        Optional.of(decision.inquiry().function()),
        decision.inquiry().level(),
        district.map(pack.districts()::get).map(District::name),
        day,
        lead,
        cooperating,
        new Candidates(scene).all(),
        bases.rows(decision),
        aftermath.escalation(),
        aftermath.referrals(),
        aftermath.obligations(day),
        new Questions(scene).all(),
        bases.warnings(decision),
        traces.of(scene, settled));
  }
}
