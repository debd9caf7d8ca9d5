package org.qiantou.draft.source;

import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks over the elements of a page in the order of reading. It calls itself only as deep as the
 * parser lets elements nest.
 */
final class HtmlWalker {

  private static final Set<String> BLOCKS =
      ImmutableSet.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "form",
          "fieldset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ucapcontent",
          "ul");

  private final HtmlFlow flow;

  /** The next number of each ordered list. */
  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

  private final Set<Element> skipped;

  HtmlWalker(HtmlFlow flow, Set<Element> skipped) {
    this.flow = flow;
    this.skipped = skipped;
  }

  void walk(Element element) throws SourceException {
    Worker.checkTime();
    String tag = element.normalName();
    if (tag.equals("br")) {
      flow.breakLine();
    } else if (tag.equals("rt") || tag.equals("rp") || skipped.contains(element)) {
      // Not part of the text: the reading of a character, and what is not shown.
      return;
    } else if (tag.equals("table") && !flow.inCell() && HtmlTable.isTable(element)) {
      flow.end();
      HtmlTable.add(element, flow, this);
    } else if (BLOCKS.contains(tag)) {
      walkBlock(element, tag);
    } else {
      walkChildren(element, false);
    }
  }

  private void walkBlock(Element element, String tag) throws SourceException {
    flow.end();
    OptionalInt outline = flow.outline();
    boolean centred = flow.centred();
    flow.look(isHeading(tag) ? OptionalInt.of(tag.charAt(1) - '0') : outline, isCentred(element));
    if (tag.equals("li")) {
      number(element);
    }
    walkChildren(element, tag.equals("pre"));
    flow.end();
    flow.look(outline, centred);
  }

  private void walkChildren(Element element, boolean keepLines) throws SourceException {
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        walk(inner);
      } else if (child instanceof TextNode text && keepLines) {
        for (String line : text.getWholeText().split("\n", -1)) {
          flow.add(line);
          flow.breakLine();
        }
      } else if (child instanceof TextNode text) {
        flow.add(text.getWholeText());
      }
    }
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  private boolean isCentred(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    String align = element.attr("align").toLowerCase(Locale.ROOT);
    if (style.contains("text-align:") || !align.isEmpty()) {
      return style.contains("text-align:center") || align.equals("center");
    }
    return flow.centred() || element.normalName().equals("center");
  }

  /** Numbers an item of an ordered list as a browser does. */
  private void number(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return;
    }
    int next = numbers.getOrDefault(list, integer(list.attr("start"), 1));
    int number = integer(item.attr("value"), next);
    numbers.put(list, number + 1);
    flow.label(number + ".");
  }

  static int integer(String number, int otherwise) {
    try {
      return Integer.parseInt(number.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
