package org.qiantou.engine;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qiantou.model.TraceStep;
import org.qiantou.pack.Function;
import org.qiantou.pack.RulePack;

/**
 * The whole reasoning, in the order in which it is told, whatever the order in which rules fired.
 */
final class Traces {

  private static final String ASSUMED = "D3 未说明环节的，按监督执法";

  private final RulePack pack;
  private final ImmutableSetMultimap<String, String> functions;

  Traces(RulePack pack) {
    this.pack = pack;
    functions = functions(pack);
  }

  List<TraceStep> of(Scene scene, Ruling settled) {
    List<Step> steps = new ArrayList<>(settled.steps());
    if (settled.functionAssumed()) {
      steps.add(assumed(scene.inquiry()));
    }
    scene.decision().claims().forEach(claim -> steps.add(claimed(scene, claim)));
    steps.addAll(scene.ruling().steps());
    scene.decision().weighing().ifPresent(weighing -> steps.addAll(weighing.steps()));
    steps.sort(Comparator.naturalOrder());
    return steps.stream().map(Step::told).toList();
  }

  private Step assumed(Inquiry inquiry) {
    List<String> others = new ArrayList<>();
    for (String code : functions.get(inquiry.topic())) {
      Function function = pack.functions().get(code);
      if (function != null && !code.equals(inquiry.function())) {
        others.add(function.name());
      }
    }
    return Step.of(
        Step.Stage.MATTER,
        "",
        ASSUMED,
        "D3",
        others.isEmpty()
            ? Wording.text("function.assumed")
            : Wording.text("function.assumed.others", others));
  }

  private static Step claimed(Scene scene, Claim claim) {
    Object who = claim.part() == Part.SLOT ? Wording.text("slot") : scene.name(claim.department());
    return Step.of(
        Step.Stage.CLAIM,
        claim.department(),
        claim.getId(),
        claim.analogy() ? "D2" : "D3",
        Wording.text(
            claim.analogy() ? "claim.analogy" : "claim",
            claim.row().cited(),
            claim.row().act(),
            who,
            Wording.text("part." + claim.part())));
  }

  /** For each topic, the parts of the work for which a row on it or above it holds. */
  private static ImmutableSetMultimap<String, String> functions(RulePack pack) {
    ImmutableSetMultimap.Builder<String, String> named = ImmutableSetMultimap.builder();
    Claims.rows(pack)
        .forEach(row -> row.function().ifPresent(code -> named.put(row.topic(), code)));
    ImmutableSetMultimap<String, String> own = named.build();
    ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
    for (String topic : pack.topics().keySet()) {
      Set<String> onPath = new TreeSet<>();
      Stream.of(topic)
          .flatMap(code -> Claims.pathTo(code).stream())
          .map(own::get)
          .forEach(onPath::addAll);
      all.putAll(topic, onPath);
    }
    return all.build();
  }
}
