package org.qiantou.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads 甲牵头，乙、丙参与，各区县政府负责落实: the role word ends a clause and governs what is before it. */
final class RoleParser {
  private static final List<String> MANNERS = List.of("按", "根据", "依据", "依照");
  private static final List<String> WITH = List.of("会同", "联合", "协同", "会商");

  private final Clean source;
  private final String text;
  private final @Nullable Part given;
  private final Map<Part, NameList> parts = new EnumMap<>(Part.class);
  private NameList pending = NameList.NONE;
  private boolean roles;
  private int strange;
  private int understood;

  private RoleParser(Clean source, @Nullable Part given) {
    this.source = source;
    this.text = source.text();
    this.given = given;
  }

  /**
   * Reads a stretch; empty if it gives nobody anything.
   *
   * @param given the part of units without a role word, as a label gives it
   */
  static Optional<Assignment> parse(Clean source, int start, int end, @Nullable Part given) {
    return new RoleParser(source, given).run(start, end);
  }

  private Optional<Assignment> run(int start, int end) {
    for (int at = start; at < end && !Conventions.begins(text, at); ) {
      int stop = Marks.next(text, at, end, "，；。");
      if (isFallback(at, stop)) {
        break;
      }
      clause(Marks.skip(text, at, stop, " 、"), Marks.skipBack(text, at, stop, " 、"));
      at = stop + 1;
    }
    if (!pending.isEmpty()) {
      put(given == null ? Part.RESPONSIBLE : given, pending);
    }
    boolean fails = given == null && strange > understood;
    return parts.isEmpty() || fails
        ? Optional.empty()
        : Optional.of(new Assignment(parts, !roles).completed());
  }

  /** 区县无相关职能的，由市级对应部门负责: whoever that is, it is not given the task. */
  private boolean isFallback(int start, int stop) {
    int none = Marks.find(text, "无相关", start, stop);
    return none >= 0 || Marks.find(text, "没有相关", start, stop) >= 0;
  }

  private void clause(int start, int end) {
    int at = start;
    while (at < end) {
      int next = roleClause(at, end);
      if (next < 0) {
        if (!deed(at, end)) {
          plainClause(at, end);
        }
        return;
      }
      at = Marks.skip(text, next, end, "、 ；，");
    }
  }

  /** Reads units and the role words behind them; returns where they end, or -1. */
  private int roleClause(int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' ? -1 : 0;
      RolePhrase phrase = depth > 0 ? null : RolePhrase.at(text, i, end);
      if (phrase == null) {
        continue;
      }
      if (i == start) {
        return pending.isEmpty() ? -1 : take(phrase, pending);
      }
      Optional<NameList> names = names(start, withoutManner(start, i), phrase.part());
      if (names.isPresent()) {
        parkPending(phrase.part());
        return take(phrase, pending.plus(names.get()));
      }
    }
    return -1;
  }

  /** 有关部门按“三管三必须”要求负责: how it is done is no part of the name. */
  private int withoutManner(int start, int end) {
    for (String manner : MANNERS) {
      int at = Marks.find(text, manner, start + 2, end);
      if (at > 0 && UnitLike.complete(text, unitStart(start, at), at)) {
        return at;
      }
    }
    return end;
  }

  private int unitStart(int start, int end) {
    return Math.max(start, lastMark(start, end));
  }

  /** 甲、乙，丙配合: those before the comma do it if nobody else does. */
  private void parkPending(Part part) {
    boolean side = part == Part.GUIDE || part == Part.COOPERATE;
    if (side && parts.isEmpty() && !pending.isEmpty()) {
      put(given == null ? Part.RESPONSIBLE : given, pending);
      pending = NameList.NONE;
    }
  }

  private int take(RolePhrase phrase, NameList names) {
    put(phrase.part(), names);
    pending = NameList.NONE;
    roles = true;
    understood++;
    return phrase.end();
  }

  /** 市住建局牵头，各街道做好群众工作: beside roles, a unit may also have a deed. */
  private boolean deed(int start, int end) {
    boolean beside = roles && pending.isEmpty() && given == null;
    Optional<Subject> who = beside ? Subject.at(source, start, end) : Optional.empty();
    who.ifPresent(
        subject -> {
          put(Part.RESPONSIBLE, subject.names());
          understood++;
        });
    return who.isPresent();
  }

  private void plainClause(int start, int end) {
    Optional<NameList> names = names(start, end, given == null ? Part.RESPONSIBLE : given);
    if (names.isPresent()) {
      pending = pending.plus(names.get());
      understood++;
    } else if (!isAside(start, end)) {
      strange++;
    }
  }

  /** Reads a list of units; what follows 会同 cooperates at once, what is before it leads. */
  private Optional<NameList> names(int start, int end, Part part) {
    int with = with(start, end);
    if (with < 0) {
      return NameSplitter.split(source, start, end);
    }
    Optional<NameList> before =
        with == start ? Optional.of(NameList.NONE) : NameSplitter.split(source, start, with);
    Optional<NameList> after = NameSplitter.split(source, with + 2, end);
    if (before.isEmpty() || after.isEmpty()) {
      return NameSplitter.split(source, start, end);
    }
    roles = true;
    put(Part.COOPERATE, after.get());
    if (part == Part.RESPONSIBLE || part == Part.LEAD) {
      put(Part.LEAD, pending.plus(before.get()));
      pending = NameList.NONE;
      return Optional.of(NameList.NONE);
    }
    return before;
  }

  private int with(int start, int end) {
    int at = Marks.next(text, start, end, i -> isWith(i, start, end));
    return at < end ? at : -1;
  }

  private boolean isWith(int i, int start, int end) {
    return i + 2 < end
        && WITH.stream().anyMatch(word -> text.startsWith(word, i))
        && (i == start || UnitLike.complete(text, Math.max(start, lastMark(start, i)), i));
  }

  private int lastMark(int start, int i) {
    for (int at = i - 1; at >= start; at--) {
      if ("、，；和及".indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return start;
  }

  private void put(Part part, NameList names) {
    for (Name name : names.names()) {
      Part own = name.own() == null ? part : name.own();
      roles |= name.own() != null;
      parts.merge(own, new NameList(List.of(name), names.open()), NameList::plus);
    }
  }

  /** A deadline or the like beside the units: 2026年底前完成, 长期坚持. */
  private boolean isAside(int start, int end) {
    String clause = text.substring(start, end);
    boolean dated = clause.chars().anyMatch(c -> c >= '0' && c <= '9') && clause.length() < 30;
    return dated
        || clause.contains("下同")
        || clause.contains("完成")
        || clause.contains("坚持")
        || clause.contains("推进")
        || clause.contains("排名")
        || clause.contains("第一");
  }
}
