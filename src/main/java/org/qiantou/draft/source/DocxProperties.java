package org.qiantou.draft.source;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a paragraph that matter here, while they are collected from its own {@code pPr}
 * or from its style. What is null is not said.
 */
final class DocxProperties {

  /** Text that is no heading has this outline level in WordprocessingML. */
  private static final int BODY_LEVEL = 9;

  @Nullable String style;
  @Nullable Integer numbering;
  @Nullable Integer level;
  @Nullable Integer outline;
  @Nullable String alignment;
  @Nullable Boolean hidden;

  /** Takes in an element that just started, if it is one of them. */
  void take(XmlReader xml) {
    switch (xml.parent()) {
      case "pPr" -> takeDirect(xml);
      case "numPr" -> takeNumbering(xml);
      default -> {}
    }
  }

  private void takeDirect(XmlReader xml) {
    switch (xml.tag()) {
      case "pStyle" -> style = xml.value();
      case "outlineLvl" -> outline = xml.number("val", BODY_LEVEL);
      case "jc" -> alignment = xml.value();
      default -> {}
    }
  }

  private void takeNumbering(XmlReader xml) {
    switch (xml.tag()) {
      case "numId" -> numbering = xml.number("val", 0);
      case "ilvl" -> level = Math.max(0, Math.min(8, xml.number("val", 0)));
      default -> {}
    }
  }

  /** Fills what is not said from the style below. */
  void inherit(DocxProperties base) {
    if (numbering == null) {
      numbering = base.numbering;
      level = level == null ? base.level : level;
    }
    outline = outline == null ? base.outline : outline;
    alignment = alignment == null ? base.alignment : alignment;
    hidden = hidden == null ? base.hidden : hidden;
  }

  boolean isHeading() {
    return outline != null && outline >= 0 && outline < BODY_LEVEL;
  }

  boolean isCentred() {
    return "center".equals(alignment);
  }
}
