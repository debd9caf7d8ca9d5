package org.qiantou.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table holds.
 *
 * @param kind the kind
 * @param part the part that it gives the units in it; null if it holds none
 * @param firstLeads whether its head says that the first unit leads
 */
record Column(Kind kind, @Nullable Part part, boolean firstLeads) {

  /** A kind of column. */
  enum Kind {
    NUMBER,
    CLASS,
    TASK,
    ROLE,
    UNIT,
    OTHER
  }

  private static final List<List<String>> HEADS = Facts.read("column-heads", "word", "kind");
  private static final Set<String> ALONE =
      Set.of("牵头", "配合", "责任", "参与", "责任分工", "主办", "协办", "承办", "负责", "责任方", "牵头方");
  private static final int LONGEST = 22;

  /** Reads the head of a column; null if it is none. */
  static @Nullable Column of(String head) {
    String text = head.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    int joint = joint(text);
    if (joint > 0 && isRole(text.substring(0, joint)) && of(text.substring(joint + 1)) != null) {
      return of(text.substring(0, joint));
    }
    for (List<String> row : HEADS) {
      String word = row.get(0);
      boolean other = row.get(1).equals("TASK") || row.get(1).equals("UNIT");
      boolean fits = word.startsWith("=") ? text.equals(word.substring(1)) : text.contains(word);
      if (fits && !(other && isRole(text))) {
        return new Column(Kind.valueOf(row.get(1)), null, false);
      }
    }
    return isRole(text) ? new Column(Kind.ROLE, LabelParser.part(text), firstLeads(text)) : null;
  }

  /** 责任单位及完成时限: returns where the second thing in a head is joined, or -1. */
  private static int joint(String text) {
    for (int i = 4; i < text.length() - 1; i++) {
      if ("及和、".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Says whether the head names those who act: 牵头单位, 责任部门, 督导单位. */
  private static boolean isRole(String text) {
    Part part = LabelParser.part(text);
    boolean units = text.contains("单位") || text.contains("部门") || text.contains("主体");
    boolean alone = ALONE.contains(text);
    boolean action = text.contains("任务") || text.contains("内容") || text.contains("措施");
    return part != null && part != Part.IGNORE && (alone || (units && !action));
  }

  private static boolean firstLeads(String text) {
    return Conventions.saysFirstLeads(text);
  }
}
