package org.qiantou.laws;

import java.util.Set;
import java.util.TreeSet;
import org.qiantou.model.DepartmentName;
import org.qiantou.pack.Organ;
import org.qiantou.pack.RulePack;

/** Knows by which words an article may name a body. */
final class Named {

  private Named() {}

  /**
   * Says whether an article names the holder of a row, by its own words or any that mean the same.
   */
  static boolean in(RulePack pack, String text, String holder) {
    String plain = text.replaceAll("\\s", "");
    return words(pack, holder).stream().anyMatch(plain::contains);
  }

  private static Set<String> words(RulePack pack, String holder) {
    Set<String> words = new TreeSet<>();
    Set<String> departments = new TreeSet<>();
    words.add(holder);
    for (Organ organ : pack.organs()) {
      if (organ.organ().equals(holder) || organ.department().equals(holder)) {
        departments.add(organ.department());
      }
    }
    departments.add(holder);
    for (Organ organ : pack.organs()) {
      if (departments.contains(organ.department())) {
        words.add(organ.organ());
        words.add(stem(organ.organ()));
      }
    }
    for (String code : departments) {
      if (pack.departments().containsKey(code)) {
        for (DepartmentName name : pack.departments().get(code).names()) {
          words.add(name.name());
        }
      }
    }
    words.removeIf(word -> word.length() < 2);
    return words;
  }

  /** Lists share one suffix: 住房城乡建设、交通运输等主管部门. */
  private static String stem(String organ) {
    return organ.replaceAll("(行政)?(主管|管理|监督管理)?(部门|机关|机构)$", "");
  }
}
