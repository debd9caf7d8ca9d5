package org.qiantou.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qiantou.engine.TestPack;
import org.qiantou.model.Kind;
import org.qiantou.model.Level;
import org.qiantou.model.Role;
import org.qiantou.pack.RulePack;

/**
 * Made-up rows, four for each topic: a law's lead, who cooperates, a mandate's lead, and a lead in
 * districts. On every tenth topic the law's lead depends on a fact.
 */
final class SampleRows {

  private static final int EACH_TOPIC = 4;
  private static final int OPEN_EVERY = 10;

  private SampleRows() {}

  /** A row as the peers get it. */
  record PeerRow(String id, String topic, Level level, int rank, boolean lead, String holder) {}

  static RulePack pack(int rows) {
    TestPack pack =
        new TestPack()
            .instrument("law", Kind.LAW)
            .instrument("mandate", Kind.MANDATE)
            .field("big", true, "yes", "no");
    for (int i = 0; i < rows / EACH_TOPIC; i++) {
      pack.topic(topic(i));
    }
    for (PeerRow row : rows(rows)) {
      Role role = row.lead() ? Role.LEAD : Role.COOPERATE;
      String instrument = row.rank() == Kind.LAW.rank() ? "law" : "mandate";
      Set<Level> levels = EnumSet.of(row.level());
      pack.duty(
          row.id(),
          row.topic(),
          role,
          row.holder(),
          instrument,
          levels,
          false,
          false,
          conditions(row));
    }
    return pack.build();
  }

  static List<PeerRow> rows(int count) {
    List<PeerRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count / EACH_TOPIC; i++) {
      String topic = topic(i);
      rows.add(new PeerRow("law" + i, topic, Level.MUNICIPAL, 3, true, "a"));
      rows.add(new PeerRow("with" + i, topic, Level.MUNICIPAL, 3, false, "b"));
      rows.add(new PeerRow("mandate" + i, topic, Level.MUNICIPAL, 4, true, "c"));
      rows.add(new PeerRow("district" + i, topic, Level.DISTRICT, 3, true, "d"));
    }
    return rows;
  }

  /** Returns the topics on which no fact is open. */
  static List<String> closedTopics(int rows) {
    return topics(rows, false);
  }

  static List<String> openTopics(int rows) {
    return topics(rows, true);
  }

  private static List<String> topics(int rows, boolean open) {
    List<String> topics = new ArrayList<>();
    for (int i = 0; i < rows / EACH_TOPIC; i++) {
      if (isOpen(i) == open) {
        topics.add(topic(i));
      }
    }
    return topics;
  }

  private static String[] conditions(PeerRow row) {
    boolean conditional =
        row.id().startsWith("law") && isOpen(Integer.parseInt(row.id(), 3, row.id().length(), 10));
    return conditional ? new String[] {"big=yes"} : new String[0];
  }

  private static boolean isOpen(int index) {
    return index % OPEN_EVERY == 0;
  }

  private static String topic(int index) {
    return "t" + index;
  }
}
