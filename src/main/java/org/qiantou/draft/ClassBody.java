package org.qiantou.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows classes of bodies, such as 各区县（自治县）政府 and 市级有关部门. */
final class ClassBody {
  private static final int LONGEST_DESCRIPTION = 12;
  private static final int LONGEST_BRACKET = 24;

  /** What may follow a class that ends in a mere area (各区县), so that it is not half a name. */
  private static final String AFTER_AREA = "、，。；：（） 和及与或要应须将可负按落配参牵组协共具分做抓加结认等对在必需不逐每均都先再尽立即严";

  private static final List<String> JOINTS = List.of("、", "和", "及", "与", "或", "以及", "/");
  private static final Map<String, String> PARTS =
      Facts.read("class-words", "word", "part").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  private static final Lexicon WORDS = new Lexicon(PARTS.keySet());
  private static final List<String> VAGUE_ENDS = List.of("有关部门", "相关部门", "有关单位", "相关单位");
  private static final Set<String> VAGUE = Set.copyOf(Facts.words("vague"));

  private ClassBody() {}

  /** Says whether a whole text is the name of a class. */
  static boolean is(String text) {
    return !text.isEmpty() && end(text, 0, text.length()) == text.length();
  }

  /** Says whether a class names nobody in particular. */
  static boolean isVague(String name) {
    return VAGUE.contains(name) || VAGUE_ENDS.stream().anyMatch(name::endsWith);
  }

  /** Returns where the class that starts at a place ends, or -1. */
  static int end(String text, int start, int limit) {
    Run run = Run.from(text, start, limit);
    while (run.end > start) {
      Run next = joined(text, run, limit);
      if (next.end == run.end) {
        return run.isClass() ? run.end : -1;
      }
      run = next;
    }
    return -1;
  }

  /** Goes on after 、 or 和 if the same class does: 市、县（区）人民政府; 有关部门和单位. */
  private static Run joined(String text, Run run, int limit) {
    for (String joint : JOINTS) {
      int at = run.end + joint.length();
      if (text.startsWith(joint, run.end) && at < limit) {
        Run next = Run.from(text, at, limit);
        boolean levels = run.heads == 0 && next.heads > 0 && text.startsWith("级", at + 1);
        boolean areasOrHeads =
            next.areas + next.heads + next.governments > 0
                && (next.leads == 0 || (levels && next.leads == 1));
        boolean office = text.startsWith("行政公署", run.end - 4);
        boolean another =
            (run.heads > 0 && next.areas + next.governments > 0 && !office)
                || text.startsWith("街道办", at);
        if (areasOrHeads && !another && next.atBoundary(text, limit)) {
          return run.and(next);
        }
      }
    }
    return run;
  }

  /** A run of words of classes without anything between them. */
  private record Run(int end, int leads, int governments, int areas, int heads) {

    static Run from(String text, int start, int limit) {
      Run run = counted(text, start, limit);
      while (run.end < limit) {
        String word = WORDS.at(text, run.end, limit);
        if (PARTS.getOrDefault(word, "").equals("NONE")) {
          break;
        } else if (!word.isEmpty()) {
          if (word.startsWith("各") && run.areas + run.heads > 0) {
            break;
          }
          run = run.plus(word);
        } else if (run.areas + run.heads + run.governments > 0
            && bracketEnd(text, run.end, limit) > 0) {
          run = run.to(bracketEnd(text, run.end, limit));
        } else {
          break;
        }
      }
      return run;
    }

    /** 43个街乡: a number may begin a class. */
    private static Run counted(String text, int start, int limit) {
      int digits = Marks.skip(text, start, limit, "0123456789");
      int han = Marks.skip(text, start, limit, "两二三四五六七八九十");
      boolean areas = han > start && han < limit && "市县区州".indexOf(text.charAt(han)) >= 0;
      if (areas) {
        return new Run(han, 1, 0, 0, 0);
      }
      boolean number = digits > start && digits - start <= 3 && text.startsWith("个", digits);
      if (number) {
        return new Run(digits + 1, 1, 0, 0, 0);
      }
      int of = described(text, start, limit);
      return new Run(of > 0 ? of : start, of > 0 ? 1 : 0, 0, 0, 0);
    }

    /** 各有农业的区人民政府: returns where the class begins that is described, or -1. */
    private static int described(String text, int start, int limit) {
      if (!text.startsWith("各有", start) && !text.startsWith("各涉", start)) {
        return -1;
      }
      int of = Marks.find(text, "的", start, Math.min(limit, start + LONGEST_DESCRIPTION));
      boolean plain = of > 0 && Marks.next(text, start, of, "、，；。：") == of;
      return plain && of + 1 < limit && WORDS.startsAt(text, of + 1) ? of + 1 : -1;
    }

    Run plus(String word) {
      String part = PARTS.getOrDefault(word, "");
      return new Run(
          end + word.length(),
          leads + (part.equals("LEAD") || part.equals("WHOLE") ? 1 : 0),
          governments + (part.equals("GOVERNMENT") ? 1 : 0),
          areas + (part.equals("AREA") ? 1 : 0),
          heads + (part.equals("HEAD") || part.equals("WHOLE") ? 1 : 0));
    }

    Run to(int newEnd) {
      return new Run(newEnd, leads, governments, areas, heads);
    }

    Run and(Run next) {
      int moreHeads = next.heads + next.governments;
      return new Run(next.end, leads, governments, areas + next.areas, heads + moreHeads);
    }

    boolean isClass() {
      boolean own = leads + governments > 0 && areas + heads > 0;
      boolean several = leads > 0 && governments > 0;
      return own || several || areas + heads > 1 || leads > 1;
    }

    boolean atBoundary(String text, int limit) {
      return heads + governments > 0
          || areas > 1
          || end >= limit
          || AFTER_AREA.indexOf(text.charAt(end)) >= 0
          || Subject.isDeed(text, end);
    }
  }

  private static int bracketEnd(String text, int at, int limit) {
    if (text.charAt(at) != '（') {
      return -1;
    }
    int close = Marks.find(text, "）", at, Math.min(limit, at + LONGEST_BRACKET + 1));
    if (close < 0 || close >= limit || close - at > LONGEST_BRACKET) {
      return -1;
    }
    String inner = text.substring(at + 1, close);
    return inner.indexOf('，') < 0 || WORDS.startsAt(inner, 0) ? close + 1 : -1;
  }
}
