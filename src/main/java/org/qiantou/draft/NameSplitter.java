package org.qiantou.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a list of units into the names; knows marks that stand inside names. */
final class NameSplitter {
  private static final List<String> JOINTS = List.of("以及", "和", "与", "及", "或", "暨");
  private static final List<String> OPEN_ENDS =
      List.of("部门", "单位", "机构", "机关", "方面", "企业", "组织", "地区", "地方", "成员", "局", "委办局");
  private static final int LONGEST_OPEN_END = 12;
  private static final int LONGEST = 1200;
  private static final String STARS = "*★☆▲";
  private static final String AREAS = "村市县区镇乡州省站所处会社旗盟台馆队街";

  private final Clean source;
  private final String text;
  private final int end;
  private final List<int[]> pieces = new ArrayList<>();
  private final Set<Integer> starred = new HashSet<>();
  private boolean open;
  private String sharedSuffix = "";

  private NameSplitter(Clean source, int end) {
    this.source = source;
    this.text = source.text();
    this.end = end;
  }

  /** Cuts a stretch into names; empty if it is no list of units. */
  static Optional<NameList> split(Clean source, int start, int end) {
    return new NameSplitter(source, end).run(start);
  }

  private Optional<NameList> run(int start) {
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    cut(start);
    Joiner.join(text, pieces);
    List<Name> names = new ArrayList<>();
    boolean stems = stems();
    for (int[] piece : pieces) {
      int stop = withoutOwnPart(piece);
      boolean stem = stems && isStem(piece);
      if (!stem && !UnitLike.loose(text, piece[0], stop)) {
        return Optional.empty();
      }
      Part own = starred.contains(piece[0]) ? Part.LEAD : ownPart(stop, piece[1]);
      Name name = Name.of(source, piece[0], stop).withOwn(own);
      names.add(stem ? name.suffixed(sharedSuffix, sharedSuffix) : name);
    }
    return Optional.of(new NameList(Elision.complete(names), open));
  }

  /** Returns where a name ends before a bracket that gives it alone a part. */
  private int withoutOwnPart(int[] piece) {
    boolean bracket = text.charAt(piece[1] - 1) == '）';
    int open = bracket ? Marks.findLast(text, '（', piece[0], piece[1]) : -1;
    if (open <= piece[0]) {
      return piece[1];
    }
    boolean aside = text.substring(open, piece[1]).indexOf('，') >= 0 || isConvention(open);
    boolean plain = aside && !ClassBody.is(text.substring(piece[0], piece[1]));
    boolean duty = RolePhrase.isWord(text, open + 1);
    return plain || duty || ownPart(open, piece[1]) != null ? open : piece[1];
  }

  private boolean isConvention(int open) {
    return Conventions.begins(text, open + 1) || text.startsWith("第一", open + 1);
  }

  private @Nullable Part ownPart(int open, int end) {
    if (open >= end) {
      return null;
    }
    RolePhrase phrase = RolePhrase.at(text, open + 1, end - 1);
    boolean label = text.startsWith("单位", end - 3) || text.startsWith("部门", end - 3);
    if (phrase != null && phrase.end() >= end - 1) {
      return phrase.part();
    }
    return label && end - open <= 8 ? LabelParser.part(text.substring(open + 1, end - 1)) : null;
  }

  private void cut(int start) {
    int from = start;
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (depth > 0 || c == '）') {
        continue;
      }
      int inner = UnitScanner.inner(text, i, end);
      if (inner > 0) {
        i += inner - 1;
      } else if ("、，；/ ".indexOf(c) >= 0) {
        add(from, i);
        from = i + 1;
      } else {
        int joint = jointAt(from, i);
        if (joint > 0) {
          add(from, i);
          i += joint - 1;
          from = i + 1;
        }
      }
    }
    add(from, end);
  }

  private int jointAt(int from, int i) {
    if (text.startsWith("和单位", i) && i > from + 2 && text.startsWith("部门", i - 2)) {
      return 0;
    }
    for (String joint : JOINTS) {
      if (text.startsWith(joint, i)) {
        int next = i + joint.length();
        boolean cuts = i == from || (next < end && cutsAt(from, i, next));
        return cuts ? joint.length() : 0;
      }
    }
    return 0;
  }

  private boolean cutsAt(int from, int i, int next) {
    if (text.charAt(i - 1) == '等' || UnitLike.complete(text, from, i)) {
      return ClassBody.end(text, from, end) <= i;
    }
    boolean newHead =
        UnitScanner.isLevel(text.charAt(next)) || "各有相".indexOf(text.charAt(next)) >= 0;
    return newHead && UnitLike.loose(text, from, i);
  }

  private void add(int from, int to) {
    int start = Marks.skip(text, from, to, " 由" + STARS);
    int stop = Marks.skipBack(text, start, to, " 。" + STARS);
    boolean star = holdsStar(from, start) || holdsStar(stop, to);
    int etc = etcAt(start, stop);
    if (etc >= 0) {
      open = true;
      sharedSuffix = functionSuffix(stop);
      stop = etc;
    }
    if (stop > start) {
      addUnits(start, stop);
      if (star) {
        starred.add(start);
      }
    }
  }

  private boolean holdsStar(int from, int to) {
    return Marks.next(text, from, to, STARS) < to;
  }

  /** Units may stand side by side: 市水利局市财政局. */
  private void addUnits(int start, int stop) {
    int from = start;
    if (areUnits(start, stop)) {
      for (int next = UnitScanner.end(text, from, stop); next < stop; ) {
        pieces.add(new int[] {from, next});
        from = next;
        next = UnitScanner.end(text, from, stop);
      }
    }
    pieces.add(new int[] {from, stop});
  }

  private boolean areUnits(int start, int stop) {
    int at = start;
    while (at < stop) {
      int next = UnitScanner.end(text, at, stop);
      boolean branch = text.startsWith("银行", next - 2) || text.startsWith("总局", next - 2);
      boolean cuts = next < stop && next > at && text.charAt(next) != '（' && !branch;
      if (next != stop && !cuts) {
        return false;
      }
      if (!UnitLike.complete(text, at, next)) {
        return false;
      }
      at = next;
    }
    return true;
  }

  /** Returns where 等 or 等有关部门 begins at the end of a piece, or -1. */
  private int etcAt(int start, int stop) {
    for (int i = Math.max(start, stop - LONGEST_OPEN_END); i < stop; i++) {
      if (text.charAt(i) == '等' && (i == start || text.charAt(i - 1) != '高')) {
        String rest = text.substring(i + 1, stop);
        if (rest.isEmpty() || OPEN_ENDS.stream().anyMatch(rest::endsWith) || ClassBody.is(rest)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Says whether the names share the ending of the last: 水利、林业等部门. */
  private boolean stems() {
    if (sharedSuffix.isEmpty() && !pieces.isEmpty()) {
      int[] last = pieces.get(pieces.size() - 1);
      String suffix = Suffixes.before(text, last[0], last[1]);
      if (suffix.equals("部门") && !ClassBody.is(text.substring(last[0], last[1]))) {
        sharedSuffix = functionSuffix(last[1]);
      }
    }
    return !sharedSuffix.isEmpty();
  }

  private String functionSuffix(int stop) {
    for (String suffix : List.of("行政主管部门", "主管部门", "部门")) {
      if (text.startsWith(suffix, stop - suffix.length())) {
        return suffix;
      }
    }
    return "";
  }

  private boolean isStem(int[] piece) {
    int head = Math.max(piece[0], ClassBody.end(text, piece[0], piece[1]));
    String piecesText = text.substring(head, piece[1]);
    String suffix = Suffixes.before(text, piece[0], piece[1]);
    boolean whole = ClassBody.is(piecesText) || (!suffix.isEmpty() && !AREAS.contains(suffix));
    if (whole
        || piecesText.isEmpty()
        || piecesText.length() > 14
        || (piece == pieces.get(0) && Subject.startsWithDeed(piecesText))) {
      return false;
    }
    boolean twoLevels = text.startsWith("、", head + 1) && UnitScanner.isLevel(text.charAt(head));
    for (int i = twoLevels ? head + 2 : head; i < piece[1]; i++) {
      if (!Marks.isHan(text.charAt(i)) || UnitScanner.stopWordAt(text, i)) {
        return false;
      }
    }
    return true;
  }
}
