package org.qiantou.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who does what a sentence says: 由甲牵头，乙参加; 甲会同乙划定; 甲要加强…; 乙应当配合甲. */
final class SentenceParser {
  private static final List<String> WITH = List.of("会同", "商", "联合", "协同", "会商");
  private static final List<String> HELP = List.of("配合", "协助", "支持", "协同");
  private static final List<String> IS = List.of("是", "为", "作为");
  private static final List<String> BODIES =
      List.of("责任主体", "责任单位", "责任部门", "实施主体", "第一责任人", "主体责任单位", "主管部门", "监管部门", "主体");
  private static final List<String> LEADERS = List.of("牵头单位", "牵头部门", "主责部门", "主责单位");
  private static final Lexicon ASKING =
      new Lexicon(
          List.of(
              "请", "责成", "要求", "授权", "委托", "同时", "此外", "另外", "其中", "一是", "二是", "三是", "四是", "五是",
              "六是"));
  private static final Lexicon MODALS = modals();

  private final Clean source;
  private final String text;
  private final int end;
  private final Map<Part, NameList> parts = new EnumMap<>(Part.class);
  private NameList composed = NameList.NONE;
  private boolean headed;
  private int listEnd;

  private SentenceParser(Clean source, int end) {
    this.source = source;
    this.text = source.text();
    this.end = end;
  }

  /** Reads a sentence; empty if it names nobody who acts. */
  static Optional<Assignment> parse(Clean source, int start, int end) {
    SentenceParser parser = new SentenceParser(source, end);
    for (int clause : parser.clauses(start)) {
      parser.clause(clause);
    }
    parser.putMembers();
    return parser.parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Assignment(parser.parts, false).completed());
  }

  /** Reads what one unit does, where the unit is the heading or the issuer. */
  static Assignment parse(Clean source, int start, int end, NameList subject) {
    SentenceParser parser = new SentenceParser(source, end);
    parser.headed = true;
    parser.act(subject, parser.afterMarks(start));
    return new Assignment(parser.parts, false).completed();
  }

  private int afterMarks(int start) {
    return Marks.skip(text, start, end, "：，；。、 ");
  }

  private List<Integer> clauses(int start) {
    List<Integer> starts = new ArrayList<>();
    for (int at = start; at < end; ) {
      starts.add(Marks.skip(text, at, end, " "));
      at = Marks.next(text, at, end, "，；：") + 1;
    }
    return starts;
  }

  private void clause(int first) {
    int start = first + ASKING.at(text, first, end).length();
    if (first < listEnd
        || text.startsWith("与", start)
        || others(start)
        || members(start)
        || seat(start)) {
      return;
    }
    int by = text.startsWith("由", start) ? start : by(start);
    Optional<Subject> subject = by >= 0 ? Subject.behindBy(source, by + 1, end) : subject(start);
    if (subject.isEmpty()) {
      return;
    }
    boolean inList = parts.values().stream().anyMatch(list -> covers(list, start));
    if (!inList && !isPerson(subject.get().end())) {
      act(subject.get().names(), Subject.afterAside(text, subject.get().end(), end));
    }
  }

  /** Reads those who act in a clause; what is a list of units is read only once. */
  private Optional<Subject> subject(int start) {
    Optional<Subject> list = Subject.list(source, start, end);
    if (list.isEmpty()) {
      return Subject.at(source, start, end);
    }
    listEnd = list.get().end();
    return body(list.get()) ? Optional.empty() : list.filter(each -> each.acts(text, end));
  }

  /** 甲加强统筹，会同乙开展…: whoever was named before leads. */
  private boolean others(int start) {
    for (String with : WITH) {
      if (text.startsWith(with, start) && !parts.isEmpty()) {
        Optional<Subject> others = Subject.list(source, start + with.length(), end);
        NameList before = parts.remove(Part.RESPONSIBLE);
        put(Part.LEAD, before == null ? NameList.NONE : before);
        others.ifPresent(each -> put(Part.COOPERATE, each.names()));
        return true;
      }
    }
    return false;
  }

  /** 联席会议由甲、乙组成: they cooperate with whoever leads it. */
  private boolean members(int start) {
    int by = Marks.find(text, "由", start, Marks.next(text, start, end, "，；："));
    if (by < 0) {
      return false;
    }
    Optional<Subject> list = Subject.list(source, by + 1, end);
    if (list.isEmpty() || !text.startsWith("组成", list.get().end())) {
      return false;
    }
    composed = list.get().names();
    return true;
  }

  /** 办公室设在甲，承担日常工作: its host does that. */
  private boolean seat(int start) {
    int stop = Marks.next(text, start, end, "，；：");
    int at = Marks.find(text, "设在", start, stop);
    if (at < 0) {
      return false;
    }
    int next = Marks.skip(text, stop, end, "，；");
    if (!text.startsWith("承担", next)
        && !text.startsWith("负责", next)
        && !text.startsWith("具体负责", next)) {
      return true;
    }
    Subject.list(source, at + 2, end).ifPresent(host -> put(Part.RESPONSIBLE, host.names()));
    return true;
  }

  /** 甲是…的责任主体: it is responsible for what comes next. */
  private boolean body(Subject subject) {
    int is = subject.end();
    if (IS.stream().noneMatch(word -> text.startsWith(word, is))) {
      return false;
    }
    String clause = text.substring(is, Marks.next(text, is, end, "，；："));
    Part part =
        BODIES.stream().anyMatch(clause::endsWith)
            ? Part.RESPONSIBLE
            : LEADERS.stream().anyMatch(clause::endsWith) ? Part.LEAD : null;
    if (part != null) {
      put(part, subject.names());
    }
    return part != null;
  }

  private void putMembers() {
    List<Name> lead = parts.getOrDefault(Part.LEAD, NameList.NONE).names();
    List<Name> rest =
        composed.names().stream()
            .filter(name -> lead.stream().noneMatch(each -> each.plain().equals(name.plain())))
            .toList();
    if (!lead.isEmpty()) {
      put(Part.COOPERATE, new NameList(rest, composed.open()));
    }
  }

  /** A clause that is the rest of a list of units already read. */
  private static boolean covers(NameList list, int start) {
    return list.names().stream().anyMatch(name -> name.start() <= start && start < name.end());
  }

  /** Finds 由 inside of a clause: 具体工作由甲负责. */
  private int by(int start) {
    int stop = Marks.next(text, start, end, "，；：");
    for (int i = start; i < stop; i++) {
      boolean word = text.charAt(i) == '由' && (i == 0 || "理自事".indexOf(text.charAt(i - 1)) < 0);
      if (word && Subject.at(source, i + 1, end).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void act(NameList who, int at) {
    int verb = afterModals(at);
    for (String with : WITH) {
      if (text.startsWith(with, verb)) {
        Optional<Subject> others = Subject.list(source, verb + with.length(), end);
        if (others.isPresent()) {
          put(Part.LEAD, who);
          put(Part.COOPERATE, others.get().names());
          return;
        }
      }
    }
    for (String help : HELP) {
      if (text.startsWith(help, verb)) {
        put(Part.COOPERATE, who);
        int whom = verb + help.length() + (text.startsWith("做好", verb + help.length()) ? 2 : 0);
        Subject.list(source, whom, end)
            .filter(each -> !isVague(each.names()))
            .ifPresent(each -> put(Part.RESPONSIBLE, each.names()));
        return;
      }
    }
    RolePhrase phrase = RolePhrase.at(text, at, end);
    if ((phrase != null && phrase.part() == Part.LEAD) || Subject.isHead(text, at, end)) {
      put(Part.LEAD, who);
    } else if (phrase != null && phrase.part() == Part.GUIDE && endsClause(phrase.end())) {
      put(Part.GUIDE, who);
    } else if (text.startsWith("指导", verb) && !text.startsWith("负责", verb - 2)) {
      put(Part.GUIDE, who);
    } else if (text.startsWith("参加", verb) || text.startsWith("参与", verb)) {
      put(headed ? Part.RESPONSIBLE : Part.COOPERATE, who);
    } else {
      put(Part.RESPONSIBLE, who);
    }
  }

  private boolean endsClause(int at) {
    return at >= end || "，；。".indexOf(text.charAt(at)) >= 0;
  }

  /** Steps over 应当, 按照职责分工 and the like before what is done. */
  private int afterModals(int start) {
    int at = start;
    while (at < end) {
      String word = MODALS.at(text, at, end);
      if (word.isEmpty()) {
        break;
      }
      at += word.length();
      at += at < end && text.charAt(at) == '，' ? 1 : 0;
    }
    return at;
  }

  private boolean isPerson(int end) {
    return text.startsWith("主要负责", end)
        || text.startsWith("负责人", end)
        || text.startsWith("负责同志", end);
  }

  private static boolean isVague(NameList names) {
    return names.names().stream().allMatch(name -> ClassBody.isVague(name.plain()));
  }

  private static Lexicon modals() {
    List<String> words = new ArrayList<>(Facts.words("role-fillers"));
    words.addAll(List.of("应当", "应", "要", "须", "必须", "需", "予以", "给予", "应该", "将"));
    words.removeAll(List.of("联合", "总", "按", "同", "为", "是", "为主", "双"));
    return new Lexicon(words);
  }

  private void put(Part part, NameList names) {
    if (!names.isEmpty()) {
      parts.merge(part, names, NameList::plus);
    }
  }
}
