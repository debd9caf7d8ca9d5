package org.qiantou.draft.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** Knows what of a docx is not shown: deletions, old properties, second versions, readings. */
final class DocxHidden {

  private static final int NOWHERE = Integer.MAX_VALUE;

  /** The depth of the element that hides all below it. */
  private int from = NOWHERE;

  /** For each set of alternatives that is open, whether one was taken. */
  private final Deque<Boolean> taken = new ArrayDeque<>();

  /** The depth of a content control that shows only what to fill in. */
  private int placeholder = NOWHERE;

  /** Says whether nothing is shown where the reading stands. */
  boolean now() {
    return from != NOWHERE;
  }

  /** Takes in an element that just started and says whether it is hidden. */
  boolean starts(XmlReader xml) {
    if (!now() && hides(xml)) {
      from = xml.depth();
    }
    return now();
  }

  /** Takes in an element that just ended and says whether it was hidden. */
  boolean ends(XmlReader xml) {
    if (!now()) {
      if (xml.tag().equals("mc:AlternateContent") && !taken.isEmpty()) {
        taken.pop();
      }
      return false;
    }
    if (xml.depth() + 1 == from) {
      from = NOWHERE;
    }
    return true;
  }

  private boolean hides(XmlReader xml) {
    return switch (xml.tag()) {
      case "del", "moveFrom" -> !xml.parent().equals("rPr") && !xml.parent().equals("trPr");
      case "rt",
          "rPrChange",
          "pPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tcPrChange",
          "trPrChange",
          "sectPrChange",
          "tblGridChange",
          "mc:Fallback" ->
          true;
      case "mc:AlternateContent" -> {
        taken.push(false);
        yield false;
      }
      case "mc:Choice" -> isSecondChoice();
      case "showingPlcHdr" -> {
        placeholder = xml.depth() - 2;
        yield false;
      }
      case "sdtContent" -> {
        boolean hides = xml.depth() - 1 == placeholder;
        placeholder = NOWHERE;
        yield hides;
      }
      default -> false;
    };
  }

  /** Only the first of several alternatives is read. */
  private boolean isSecondChoice() {
    if (taken.isEmpty()) {
      return false;
    }
    boolean second = taken.pop();
    taken.push(true);
    return second;
  }
}
