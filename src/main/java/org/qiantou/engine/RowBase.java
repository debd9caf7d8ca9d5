package org.qiantou.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rows' rules, ready to be asked. A session costs more than a question, so sessions are used
 * again; one that threw is thrown away. Safe for use by many threads.
 */
final class RowBase {

  private final KieBase rules;
  private final int limit;
  private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

  RowBase(Collection<Row> rows) {
    rules = RowRules.build(rows);
    limit = rows.size() + 1;
  }

  /** Returns the rows that propose a claim for one of the facts, in no particular order. */
  List<Row> proposals(List<Asked> path) {
    List<Row> proposed = new ArrayList<>();
    KieSession session = borrow();
    session.setGlobal(RowRules.PROPOSALS, proposed);
    List<FactHandle> handles = new ArrayList<>(path.size());
    path.forEach(asked -> handles.add(session.insert(asked)));
    session.fireAllRules(limit);
    handles.forEach(session::delete);
    idle.add(session);
    return proposed;
  }

  private KieSession borrow() {
    KieSession session = idle.poll();
    return session != null ? session : rules.newKieSession();
  }
}
