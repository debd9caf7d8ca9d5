package org.qiantou.draft.source;

/** Takes in what stands in a paragraph besides plain words. */
final class DocxRuns {

  private DocxRuns() {}

  /** Takes in an element that just started and is shown, unless it is in the code of a field. */
  static void take(XmlReader xml, DocxParagraph paragraph, DocxStyles styles, boolean inCode)
      throws SourceException {
    switch (xml.parent()) {
      case "r" -> {
        if (!inCode && !paragraph.runHidden) {
          takeContent(xml, paragraph);
        }
      }
      case "rPr" -> takeRunProperty(xml, paragraph, styles);
      case "sectPr" -> {
        if (xml.tag().equals("type") && xml.ancestor(2).equals("pPr")) {
          paragraph.pageAfter =
              !xml.value().equals("continuous") && !xml.value().equals("nextColumn");
        }
      }
      default -> takeOther(xml, paragraph, styles);
    }
  }

  private static void takeOther(XmlReader xml, DocxParagraph paragraph, DocxStyles styles) {
    paragraph.properties.take(xml);
    switch (xml.tag()) {
      case "r" -> paragraph.runHidden = isHiddenStyle(paragraph, styles);
      case "pageBreakBefore" -> paragraph.pageBefore = xml.on();
      case "sectPr" -> paragraph.pageAfter = xml.parent().equals("pPr");
      default -> {}
    }
  }

  private static boolean isHiddenStyle(DocxParagraph paragraph, DocxStyles styles) {
    String style = paragraph.properties.style;
    return style != null && styles.hides(style);
  }

  private static void takeRunProperty(XmlReader xml, DocxParagraph paragraph, DocxStyles styles) {
    boolean ofMark = xml.ancestor(2).equals("pPr");
    boolean ofRun = xml.ancestor(2).equals("r");
    switch (xml.tag()) {
      case "vanish" -> {
        paragraph.markHidden |= ofMark && xml.on();
        paragraph.runHidden = ofRun ? xml.on() : paragraph.runHidden;
      }
      case "rStyle" -> paragraph.runHidden |= ofRun && styles.hides(xml.value());
      case "del", "moveFrom" -> paragraph.markDeleted |= ofMark;
      default -> {}
    }
  }

  private static void takeContent(XmlReader xml, DocxParagraph paragraph) throws SourceException {
    switch (xml.tag()) {
      case "tab", "ptab" -> paragraph.text.add("\t");
      case "cr" -> paragraph.text.add(String.valueOf(DocxText.LINE));
      case "br" -> {
        boolean page = xml.attribute("type").equals("page");
        paragraph.text.add(String.valueOf(page ? DocxText.PAGE : DocxText.LINE));
      }
      case "noBreakHyphen" -> paragraph.text.add("-");
      case "sym" -> paragraph.text.add("□");
      default -> {}
    }
  }
}
