package org.qiantou.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a department's list of its own duties, whose subject is left out: 我局…具体事项. */
final class OwnList {
  private static final List<String> SELF =
      List.of("我局", "本局", "我委", "本委", "我办", "本办", "我厅", "本厅", "我部", "我单位", "本单位", "我中心");
  private static final List<String> DUTIES =
      List.of("具体事项", "事项清单", "职责清单", "责任清单", "工作职责", "如下职责");
  private static final int MOST_LINES = 40;

  private OwnList() {}

  /** Returns the issuer if the document is a list of its own duties, or null. */
  static @Nullable NameList subject(List<Element> elements, FrontMatter front) {
    boolean titled = DUTIES.stream().anyMatch(front.title()::contains);
    int seen = 0;
    for (Element element : elements) {
      Line line = element.line();
      if (line == null || seen++ > MOST_LINES) {
        continue;
      }
      String text = line.text();
      for (String self : SELF) {
        int at = text.indexOf(self);
        boolean other = text.startsWith("门", at + self.length());
        boolean list = titled || DUTIES.stream().anyMatch(text::contains);
        if (at >= 0
            && !other
            && list
            && (text.contains("如下")
                || text.contains("公布")
                || text.contains("清单")
                || text.contains("事项"))) {
          return issuer(front, line, at, self);
        }
      }
    }
    return titled && front.issuer().size() == 1 ? issuer(front, null, 0, "") : null;
  }

  private static NameList issuer(FrontMatter front, @Nullable Line line, int at, String self) {
    if (front.issuer().size() == 1) {
      Clean name = Clean.of(front.issuer().get(0));
      return new NameList(List.of(Name.of(name, 0, name.length())), false);
    }
    Clean source = line == null ? Clean.of(self) : line.clean();
    return new NameList(List.of(Name.of(source, at, at + self.length())), false);
  }
}
