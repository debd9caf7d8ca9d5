package org.qiantou.draft.source;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** What single characters are for matching. */
final class Characters {

  /** Pairs: a look-alike, then what it looks like. */
  private static final String LOOK_ALIKES =
      "\u2236:\uFE30:\uA789:\u02D0:\u201A,"
          + "○〇◯〇⭘〇•·・·･·‧·∙·⋅·"
          + "–—―—─—━—−-‐-‑-‒-⁄/∕/╱/⧸/〜~∼~"
          + "‘'’'“\"”\"❲〔❳〕⦗〔⦘〕〘〔〙〕";

  /**
   * Radicals that Unicode does not unify with the character of the same shape; fonts in PDF files
   * often name them instead.
   */
  private static final String RADICALS =
      "⺁厂⺄乙⺈刀⺌小⺍小⺕彐⺜冃⺝月⺠民⺥爪⺧牛⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳罓⺶羊⺷羊"
          + "⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長"
          + "⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟饣⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾"
          + "⻬齐⻭齿⻮齿⻰龙⻱龟⻲龟";

  private static final Map<Integer, String> LIKE = new HashMap<>();

  static {
    putPairs(LOOK_ALIKES);
    putPairs(RADICALS);
  }

  private Characters() {}

  private static void putPairs(String pairs) {
    int[] points = pairs.codePoints().toArray();
    for (int i = 0; i + 1 < points.length; i += 2) {
      LIKE.put(points[i], Character.toString(points[i + 1]));
    }
  }

  /** Returns the characters to match against in place of one; none for an invisible one. */
  static String plain(int point) {
    if (point < 0x80) {
      return point == '\n' || !Character.isISOControl(point)
          ? ASCII[point]
          : point == '\t' || point == '\r' ? " " : "";
    }
    if (point >= 0x4E00 && point <= 0x9FFF) {
      return Character.toString(point);
    }
    if (isInvisible(point)) {
      return "";
    }
    if (Character.isSpaceChar(point)) {
      return point == 0x2028 || point == 0x2029 ? "\n" : " ";
    }
    String like = LIKE.get(point);
    return like != null ? like : compatible(point);
  }

  private static final String[] ASCII = new String[0x80];

  static {
    for (int i = 0; i < ASCII.length; i++) {
      ASCII[i] = Character.toString(i);
    }
  }

  /** Full width, compatibility ideographs, Kangxi radicals, small forms, ⑴ ⒈ ㈠. */
  private static String compatible(int point) {
    boolean wanted =
        (point >= 0xFF00 && point <= 0xFFEF)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0x2F800 && point <= 0x2FA1F)
            || (point >= 0x2E80 && point <= 0x2FDF)
            || (point >= 0xFE10 && point <= 0xFE6F)
            || (point >= 0x2474 && point <= 0x249B)
            || (point >= 0x3220 && point <= 0x3229);
    String same = Character.toString(point);
    return wanted ? java.text.Normalizer.normalize(same, Form.NFKC) : same;
  }

  /** Says whether a character shows nothing and takes no room, or turns the order of the others. */
  static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT
        || (Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r')
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0000 && point <= 0xE0FFF)
        || point == 0x034F
        || point == 0x115F
        || point == 0x1160
        || point == 0x3164
        || point == 0xFFA0;
  }

  /** Says whether a character is a Chinese one. */
  static boolean isHan(int point) {
    return Character.isIdeographic(point);
  }
}
