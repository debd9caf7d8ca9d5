package org.qiantou.bench;

import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import org.qiantou.bench.SampleRows.PeerRow;

/** A rule for each row in Evrete, with predicates in Java; one session is used again. */
final class EvretePeer implements Peer {

  private StatefulSession session;

  @Override
  public void build(List<PeerRow> rows) {
    RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
    rows.forEach(row -> add(rules, row));
    session = rules.build().newStatefulSession();
  }

  private static void add(RuleSetBuilder<Knowledge> rules, PeerRow row) {
    ValuesPredicate topic = values -> row.topic().equals(values.get(0));
    ValuesPredicate level = values -> row.level().name().equals(values.get(0));
    rules
        .newRule(row.id())
        .forEach("$q", PeerQuestion.class)
        .where(topic, "$q.topic")
        .where(level, "$q.level")
        .execute(
            found -> {
              PeerQuestion question = found.get("$q");
              question.claim(row.rank(), row.lead(), row.holder());
            });
  }

  @Override
  public void answer(PeerQuestion question) {
    session.insertAndFire(question);
    session.clear();
  }
}
