package org.qiantou.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiantou.bench.SampleRows.PeerRow;

/** Written by hand for this one question: the floor. */
final class HashMapPeer implements Peer {

  private final Map<String, List<PeerRow>> byTopic = new HashMap<>();

  @Override
  public void build(List<PeerRow> rows) {
    rows.forEach(row -> byTopic.computeIfAbsent(row.topic(), t -> new ArrayList<>()).add(row));
  }

  @Override
  public void answer(PeerQuestion question) {
    for (PeerRow row : byTopic.getOrDefault(question.getTopic(), List.of())) {
      if (row.level().name().equals(question.getLevel())) {
        question.claim(row.rank(), row.lead(), row.holder());
      }
    }
  }
}
