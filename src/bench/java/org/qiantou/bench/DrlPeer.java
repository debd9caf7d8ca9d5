package org.qiantou.bench;

import java.io.StringReader;
import java.util.List;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.qiantou.bench.SampleRows.PeerRow;

/** A rule for each row written as DRL text and compiled by Drools; one session is used again. */
final class DrlPeer implements Peer {

  private KieSession session;

  @Override
  public void build(List<PeerRow> rows) {
    StringBuilder drl = new StringBuilder("package peer\nimport org.qiantou.bench.PeerQuestion\n");
    for (PeerRow row : rows) {
      drl.append("rule \"%s\" when\n".formatted(row.id()))
          .append(
              "  $q : PeerQuestion(topic == \"%s\", level == \"%s\")\n"
                  .formatted(row.topic(), row.level()))
          .append(
              "then\n  $q.claim(%d, %s, \"%s\");\nend\n"
                  .formatted(row.rank(), row.lead(), row.holder()));
    }
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(
        ResourceFactory.newReaderResource(new StringReader(drl.toString())), ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    session = builder.newKieBase().newKieSession();
  }

  @Override
  public void answer(PeerQuestion question) {
    FactHandle handle = session.insert(question);
    session.fireAllRules();
    session.delete(handle);
  }
}
