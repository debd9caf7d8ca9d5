package org.qiantou.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qiantou.pack.Language.Cue;

/** Cuts a text into clauses and says how much each decides. */
final class Clauses {

  /** People who write without punctuation still make a point within so many characters. */
  private static final int LONGEST = 48;

  private final Dictionary<Cue> cues = new Dictionary<>();

  Clauses(List<Cue> known) {
    known.forEach(cue -> cues.add(cue.word(), cue));
    cues.built();
  }

  List<Clause> of(String text) {
    boolean[] next = new boolean[text.length() + 1];
    cues.find(
        text,
        0,
        text.length(),
        (cue, start, end) -> {
          if (cue.kind() == Cue.Kind.NEXT) {
            next[start] = true;
          }
        });
    List<Clause> clauses = new ArrayList<>();
    int group = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean over = i == text.length();
      char c = over ? '\n' : text.charAt(i);
      boolean sentence = isSentenceEnd(c);
      if (sentence || isClauseEnd(c) || next[i] || i - start >= LONGEST) {
        if (i > start) {
          clauses.add(new Clause(start, i, group, weight(text, start, i)));
        }
        start = isClauseEnd(c) || sentence ? i + 1 : i;
        group += sentence || next[i] ? 1 : 0;
      }
    }
    return clauses;
  }

  private float weight(String text, int start, int end) {
    Set<Cue.Kind> kinds = EnumSet.noneOf(Cue.Kind.class);
    cues.find(text, start, end, (cue, from, to) -> kinds.add(cue.kind()));
    if (kinds.contains(Cue.Kind.SAID)) {
      return 0.15f;
    }
    if (kinds.contains(Cue.Kind.SETTLED)) {
      return 0.1f;
    }
    if (kinds.contains(Cue.Kind.PAST)) {
      return 0.5f;
    }
    return kinds.contains(Cue.Kind.ASKED) ? 1.3f : 1;
  }

  private static boolean isSentenceEnd(char c) {
    return c == '。' || c == '!' || c == '?' || c == ';' || c == '\n' || c == '！' || c == '？'
        || c == '；';
  }

  private static boolean isClauseEnd(char c) {
    return c == ',' || c == '，' || c == ':' || c == '：' || c == ' ' || c == '、' || c == '…';
  }
}
