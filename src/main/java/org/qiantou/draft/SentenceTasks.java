package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts running text into tasks by the sentences that say who acts. */
final class SentenceTasks {
  private static final List<String> NOTICES = Facts.words("notice-phrases");

  private static final int LONGEST_OTHERS = 30;
  private static final int LONGEST_ABOVE = 160;

  private SentenceTasks() {}

  /**
   * A stretch of text and who acts in it.
   *
   * @param slices the text
   * @param assignment who acts
   */
  record Said(List<Slice> slices, Assignment assignment) {}

  /** Returns the tasks of sentences with a subject; text without one goes with its neighbour. */
  static List<Said> find(List<Slice> text) {
    List<Said> found = new ArrayList<>();
    List<Slice> waiting = new ArrayList<>();
    for (Slice slice : text) {
      for (Slice sentence : sentences(slice)) {
        Optional<Assignment> said = isNotice(sentence) ? Optional.empty() : parse(sentence);
        if (said.isPresent()) {
          waiting.add(sentence);
          found.add(new Said(List.copyOf(waiting), said.get()));
          waiting.clear();
        } else if (found.isEmpty()) {
          waiting.add(sentence);
        } else {
          extend(found, sentence);
        }
      }
    }
    return found;
  }

  /** Returns the duties of a unit that stands before them. */
  static List<Said> duties(Slice slice, NameList subject) {
    List<Said> found = new ArrayList<>();
    for (Slice clause : cut(slice, "；。")) {
      if (clause.isBlank()) {
        continue;
      }
      Assignment said =
          parse(clause)
              .orElseGet(
                  () ->
                      SentenceParser.parse(
                          clause.line().clean(), clause.start(), clause.end(), subject));
      Said last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && (same(last.assignment(), said) || isWeak(said))) {
        extend(found, clause);
      } else if (last != null && isWeak(last.assignment())) {
        found.remove(found.size() - 1);
        List<Slice> slices = new ArrayList<>(last.slices());
        slices.add(clause);
        found.add(new Said(slices, said));
      } else {
        found.add(new Said(List.of(clause), said));
      }
    }
    return found;
  }

  /** 企业应当建立台账: what others owe is a rule, no task of a department. */
  static boolean isOfOthers(Slice slice) {
    String text = slice.text();
    int stop = Marks.next(text, 0, Math.min(text.length(), LONGEST_OTHERS), "，。；：");
    for (String modal : List.of("应当", "不得", "必须")) {
      int at = Marks.find(text, modal, 2, stop);
      if (at > 0 && !Subject.isVerb(text, 0)) {
        return true;
      }
    }
    return false;
  }

  static boolean isNotice(Slice slice) {
    String text = slice.text();
    return NOTICES.stream().anyMatch(text::contains);
  }

  /** Reads a paragraph that says who does all that stands above it: 以上工作由甲负责。 */
  static Optional<Assignment> forAllAbove(Piece piece) {
    Slice slice = Slice.of(piece, piece.start(), piece.end());
    String text = slice.text();
    boolean above = text.startsWith("以上") || text.startsWith("上述");
    boolean gives = text.contains("负责") || text.contains("牵头") || text.contains("落实");
    boolean fits = above && gives && piece.marker() == null && text.length() <= LONGEST_ABOVE;
    return fits ? parse(slice) : Optional.empty();
  }

  private static Optional<Assignment> parse(Slice slice) {
    return SentenceParser.parse(slice.line().clean(), slice.start(), slice.end());
  }

  private static void extend(List<Said> found, Slice slice) {
    Said last = found.remove(found.size() - 1);
    List<Slice> slices = new ArrayList<>(last.slices());
    slices.add(slice);
    found.add(new Said(slices, last.assignment()));
  }

  private static boolean same(Assignment a, Assignment b) {
    return names(a).equals(names(b));
  }

  private static List<List<String>> names(Assignment assignment) {
    List<List<String>> names = new ArrayList<>();
    for (Part part : Part.values()) {
      names.add(assignment.of(part).names().stream().map(Name::plain).toList());
    }
    return names;
  }

  /** 参加…, 协助有关部门…: a mere side of the unit's other duties. */
  private static boolean isWeak(Assignment said) {
    return said.of(Part.RESPONSIBLE).isEmpty() && said.of(Part.LEAD).isEmpty();
  }

  /** Cuts at full stops, and at ； where the next clause has a subject of its own. */
  private static List<Slice> sentences(Slice slice) {
    List<Slice> out = new ArrayList<>();
    for (Slice sentence : cut(slice, "。！？")) {
      Slice rest = sentence;
      for (Slice clause : cut(sentence, "；")) {
        boolean fresh = clause.start() > rest.start() && parse(clause).isPresent();
        if (fresh) {
          out.add(rest.upTo(clause.start()));
          rest = new Slice(sentence.line(), clause.start(), sentence.end(), sentence.order());
        }
      }
      out.add(rest);
    }
    return out;
  }

  private static List<Slice> cut(Slice slice, String marks) {
    List<Slice> out = new ArrayList<>();
    String text = slice.line().text();
    for (int at = slice.start(); at < slice.end(); ) {
      int stop = Math.min(slice.end(), Marks.next(text, at, slice.end(), marks) + 1);
      out.add(new Slice(slice.line(), at, stop, slice.order()));
      at = stop;
    }
    return out;
  }
}
