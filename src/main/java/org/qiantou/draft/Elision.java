package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives names the level or place that they share with the name before: 省科技厅、体育局. */
final class Elision {
  private static final Lexicon OWN_PLACE = Lexicon.of("own-place");
  private static final Lexicon PLACES = Lexicon.of("places");
  private static final Set<String> PARTY = Set.copyOf(Facts.words("party-organs"));
  private static final Lexicon NEVER =
      new Lexicon(
          List.of(
              "公司", "集团", "企业", "大学", "学院", "医院", "银行", "分行", "支行", "协会", "商会", "电网", "电力", "移动",
              "联通", "电信", "铁塔", "管委会", "管理委员会", "街道", "镇", "乡", "村", "政府", "街道办事处", "区", "县", "市",
              "州", "海关", "联席会议", "领导小组", "指挥部", "单位", "机构", "学校"));
  private static final Lexicon NO_PLACES =
      new Lexicon(
          List.of("城市", "都市", "社区", "园区", "辖区", "景区", "库区", "林区", "校区", "高新区", "开发区", "经开区"));
  static final Lexicon LEVEL_LIKE =
      new Lexicon(
          List.of(
              "市场", "市政", "市容", "市民", "区域", "区块", "县域", "市级", "县级", "区级", "省级", "州级", "乡级", "镇级"));
  private static final List<String> PLACED = Facts.words("placed-stems");
  private static final List<String> BRANCHES =
      List.of("生态环境分局", "环保分局", "公安分局", "市场监管分局", "自然资源分局", "规划分局", "国土分局");
  private static final int LONGEST_BRANCH = 5;
  private static final int LONGEST_PLACE = 10;

  private Elision() {}

  /** Completes the names of one list. */
  static List<Name> complete(List<Name> names) {
    return complete(names, true);
  }

  /** Completes names of several lists in one assignment; what is called 部门 stands for itself. */
  static List<Name> across(List<Name> names) {
    return complete(names, false);
  }

  private static List<Name> complete(List<Name> names, boolean functions) {
    List<Name> out = new ArrayList<>(names.size());
    boolean elided =
        names.stream()
            .skip(1)
            .anyMatch(name -> isCompleted(name) || lacksPrefix(name.plain(), false));
    List<String> heads = placeHeads(names);
    Name from = null;
    int length = 0;
    for (Name name : names) {
      int own = prefix(name.plain());
      boolean function = name.plain().endsWith("部门") && !functions;
      boolean placed = heads.stream().anyMatch(name.plain()::startsWith);
      boolean lacks = own == 0 && !function && !placed && lacksPrefix(name.plain(), elided);
      if (own > 0) {
        from = name;
        length = own;
        out.add(name);
      } else if (lacks && from != null) {
        out.add(name.prefixed(from, sharedLength(from.plain(), length, name.plain())));
      } else {
        out.add(name);
      }
    }
    return out;
  }

  /** 朝阳公安分局、朝阳交通支队: what begins a branch is a place. */
  private static List<String> placeHeads(List<Name> names) {
    return names.stream()
        .map(Name::plain)
        .filter(
            name -> name.length() > LONGEST_BRANCH && BRANCHES.stream().anyMatch(name::endsWith))
        .map(name -> name.substring(0, 2))
        .toList();
  }

  private static boolean isCompleted(Name name) {
    return name.plain().length() > name.end() - name.start();
  }

  /** After 市委宣传部, a party body takes 市委 and any other takes 市. */
  private static int sharedLength(String from, int length, String name) {
    boolean party = length > 1 && from.charAt(length - 1) == '委';
    return party && !PARTY.contains(name) ? length - 1 : length;
  }

  private static boolean lacksPrefix(String name, boolean elided) {
    if (ClassBody.is(name) || OWN_PLACE.startsAt(name, 0) || PLACES.startsAt(name, 0)) {
      return false;
    }
    boolean branch = name.endsWith("分局") && BRANCHES.stream().noneMatch(name::equals);
    if (branch
        || PLACES.covers(name, name.length() / 2, 3)
        || PLACED.stream().anyMatch(stem -> hasPlaceBefore(name, stem))) {
      return false;
    }
    if (UnitScanner.isLevel(name.charAt(0))) {
      return LEVEL_LIKE.startsAt(name, 0) && elided;
    }
    int end = name.indexOf('（') > 0 ? name.indexOf('（') : name.length();
    String suffix = Suffixes.before(name, 0, end);
    return !suffix.isEmpty() && NEVER.before(name, 0, end).isEmpty() && prefix(name) == 0;
  }

  /** 石柱生态环境局: what stands before the function is a place. */
  private static boolean hasPlaceBefore(String name, String stem) {
    int at = name.indexOf(stem);
    return at >= 2 && name.substring(0, at).chars().noneMatch(c -> "和与、及".indexOf(c) >= 0);
  }

  /** Returns the length of the level or place at the head of a name, or 0. */
  static int prefix(String name) {
    if (ClassBody.is(name) || name.length() < 3 || LEVEL_LIKE.startsAt(name, 0)) {
      return 0;
    }
    for (String level : List.of("自治区党委", "自治区", "兵团党委", "兵团", "省委", "市委", "区委", "县委", "州委")) {
      if (name.startsWith(level) && name.length() > level.length() + 1) {
        return level.length();
      }
    }
    if ("、和".indexOf(name.charAt(1)) >= 0) {
      return 0;
    }
    if (UnitScanner.isLevel(name.charAt(0))) {
      int close = name.charAt(1) == '（' ? name.indexOf('）') : 0;
      return close + 1;
    }
    if (PLACES.startsAt(name, 0) || !OWN_PLACE.startsAt(name, 0)) {
      return place(name);
    }
    return 0;
  }

  private static int place(String name) {
    int best = 0;
    for (int i = 1; i < Math.min(LONGEST_PLACE, name.length() - 1); i++) {
      boolean level = "省市区县州".indexOf(name.charAt(i)) >= 0;
      boolean none = LEVEL_LIKE.startsAt(name, i) || !NO_PLACES.before(name, 0, i + 1).isEmpty();
      if (level && !none && !Suffixes.before(name, i + 1, name.length()).isEmpty()) {
        best = i + 1;
      }
    }
    return best;
  }
}
