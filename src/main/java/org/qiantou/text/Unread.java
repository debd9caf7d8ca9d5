package org.qiantou.text;

import java.util.Arrays;
import org.qiantou.model.District;
import org.qiantou.pack.Language.Cue;
import org.qiantou.pack.RulePack;

/**
 * Makes unreadable what says nothing of what happened: the names of districts and places, of the
 * towns after them, and what every letter says (请领导重视, 归哪个管).
 */
final class Unread {

  /** Stands for a character that is not to be read; no letter. */
  static final char MARK = '\uFFFD';

  private static final int LONGEST_TOWN = 4;

  private final Dictionary<Boolean> words = new Dictionary<>();

  Unread(RulePack pack) {
    for (District district : pack.districts().values()) {
      words.add(district.name(), true);
      district.aliases().forEach(alias -> words.add(alias, true));
    }
    pack.language().places().keySet().forEach(place -> words.add(place, false));
    pack.language().cues().stream()
        .filter(cue -> cue.kind() == Cue.Kind.FORMULA)
        .forEach(cue -> words.add(cue.word(), false));
    words.built();
  }

  /** Returns the text, as long as before. */
  String in(String text) {
    char[] masked = text.toCharArray();
    words.find(
        text,
        0,
        text.length(),
        (place, start, end) ->
            Arrays.fill(masked, start, place ? endOfTown(text, end) : end, MARK));
    return new String(masked);
  }

  private static int endOfTown(String text, int from) {
    for (int i = from + 1; i < Math.min(text.length(), from + 1 + LONGEST_TOWN); i++) {
      if (text.charAt(i) == '镇' || text.charAt(i) == '乡') {
        return i + 1;
      }
      if (text.startsWith("街道", i)) {
        return i + 2;
      }
      if (!Character.isLetter(text.charAt(i))) {
        return from;
      }
    }
    return from;
  }
}
