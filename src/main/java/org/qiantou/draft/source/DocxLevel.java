package org.qiantou.draft.source;

/** One level of a list, while its definition is read. */
final class DocxLevel {
  int start = 1;
  String format = "decimal";
  String pattern = "";
  boolean tight;
  boolean legal;
  boolean hidden;
  int restartAfter = -1;
  String style = "";

  /** Takes in an element that just started inside {@code w:lvl}. */
  void take(XmlReader xml) {
    switch (xml.tag()) {
      case "start" -> start = xml.number("val", 1);
      case "numFmt" -> format = xml.value();
      case "lvlText" -> pattern = xml.value();
      case "suff" -> tight = xml.value().equals("nothing");
      case "isLgl" -> legal = xml.on();
      case "lvlRestart" -> restartAfter = xml.number("val", -1);
      case "pStyle" -> style = xml.value();
      case "lvlPicBulletId" -> format = "bullet";
      case "vanish" -> hidden = xml.on();
      default -> {}
    }
  }
}
