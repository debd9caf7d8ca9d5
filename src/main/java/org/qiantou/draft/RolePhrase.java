package org.qiantou.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that say what the units before them do: 按职责分工负责, 牵头抓总.
 *
 * @param part the part that they give
 * @param start where they begin
 * @param end where they end
 */
record RolePhrase(Part part, int start, int end) {
  private static final Map<String, Part> ROLES =
      Facts.read("role-words", "word", "role").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> Part.valueOf(row.get(1))));
  private static final Lexicon WORDS = new Lexicon(ROLES.keySet());
  private static final Lexicon FILLERS = Lexicon.of("role-fillers");

  /** What behind the words shows that they are part of another word: 负责人, 参与度. */
  private static final String NO_END = "人者的度率室";

  private static final List<String> NO_ENDS =
      List.of("单位", "部门", "同志", "制度", "制，", "制。", "制、", "情况", "领导小组");

  /** Returns the phrase that begins at a place, or null. */
  static @Nullable RolePhrase at(String text, int start, int limit) {
    Part part = null;
    int at = start;
    int end = start;
    boolean named = text.startsWith("为", start) || text.startsWith("是", start);
    while (at < limit) {
      String word = WORDS.at(text, at, limit);
      String filler = FILLERS.at(text, at, limit);
      if (word.isEmpty() && filler.isEmpty()) {
        break;
      }
      boolean takesWord = word.length() >= filler.length();
      if (takesWord) {
        Part next = ROLES.getOrDefault(word, Part.RESPONSIBLE);
        part = part == null ? next : part.orWeightier(next);
      }
      at += takesWord ? word.length() : filler.length();
      end = takesWord ? at : end;
    }
    if (part == null) {
      return null;
    }
    if (named && (text.startsWith("单位", end) || text.startsWith("部门", end))) {
      return new RolePhrase(part, start, end + 2);
    }
    return fits(text, end, limit) ? new RolePhrase(part, start, end) : null;
  }

  /** Says whether a role word begins at a place, fitting or not. */
  static boolean isWord(String text, int at) {
    return WORDS.startsAt(text, at);
  }

  private static boolean fits(String text, int end, int limit) {
    if (end >= limit) {
      return true;
    }
    boolean title = text.startsWith("方案", end) || text.startsWith("意见", end);
    if (title && text.startsWith("实施", end - 2)) {
      return false;
    }
    return NO_END.indexOf(text.charAt(end)) < 0
        && NO_ENDS.stream().noneMatch(word -> text.startsWith(word, end));
  }
}
