package org.qiantou.draft;

import java.util.List;

/** Joins what a mark inside a name has cut: 各市、州、县人民政府; 两江新区、高新区管委会. */
final class Joiner {
  private static final List<String> COMMITTEES = List.of("管委会", "管理委员会");

  private static final List<String> GOVERNMENTS =
      List.of("市人民政府", "县人民政府", "区人民政府", "市政府", "县政府", "区政府", "镇政府", "乡政府", "街道办事处", "街道");
  private static final int LONGEST_PLACE = 4;
  private static final int LONGEST_PLACES = 40;

  private Joiner() {}

  static void join(String text, List<int[]> pieces) {
    for (int i = pieces.size() - 2; i >= 0; i--) {
      int[] left = pieces.get(i);
      int[] right = pieces.get(i + 1);
      if (left[1] + 1 == right[0]
          && (sameClass(text, left, right)
              || sameZones(text, left, right)
              || samePlaces(text, left, right))) {
        left[1] = right[1];
        pieces.remove(i + 1);
      }
    }
  }

  private static boolean sameClass(String text, int[] left, int[] right) {
    if (ClassBody.end(text, left[0], right[1]) >= right[1]) {
      return true;
    }
    // 市、县（区）生态环境局: the left piece is a mere level.
    return left[1] - left[0] == 1 && UnitScanner.isLevel(text.charAt(left[0]));
  }

  /** 北海、防城港、钦州市人民政府: places that share the last one's ending. */
  private static boolean samePlaces(String text, int[] left, int[] right) {
    String head = text.substring(left[0], left[1]);
    String tail = text.substring(right[0], right[1]);
    boolean bare = head.length() >= 2 && head.length() <= LONGEST_PLACE && isPlain(head);
    return bare && tail.length() <= LONGEST_PLACES && GOVERNMENTS.stream().anyMatch(tail::endsWith);
  }

  private static boolean isPlain(String head) {
    return Suffixes.before(head, 0, head.length()).isEmpty()
        && !ClassBody.is(head)
        && !UnitScanner.isLevel(head.charAt(0))
        && head.chars().allMatch(c -> Marks.isHan((char) c));
  }

  private static boolean sameZones(String text, int[] left, int[] right) {
    String head = text.substring(left[0], left[1]);
    String tail = text.substring(right[0], right[1]);
    boolean zone = head.endsWith("区") && !ClassBody.is(head) && !head.startsWith("各");
    return zone && COMMITTEES.stream().anyMatch(tail::endsWith) && head.length() > 2;
  }
}
