package org.qiantou.draft.source;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text the elements of a page hold, and how much of it is links; counted in one pass. */
final class HtmlMeasures {

  private final Set<Element> skipped;
  private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();

  private HtmlMeasures(Set<Element> skipped) {
    this.skipped = skipped;
  }

  /**
   * What an element holds.
   *
   * @param text the characters, without blanks
   * @param linked how many of them are links
   * @param links how many links
   */
  record Measure(int text, int linked, int links) {
    static final Measure NONE = new Measure(0, 0, 0);
  }

  /** Measures an element and all below, but not what is skipped. */
  static HtmlMeasures of(Element root, Set<Element> skipped) {
    HtmlMeasures measures = new HtmlMeasures(skipped);
    measures.measure(root);
    return measures;
  }

  Measure of(Element element) {
    return measures.getOrDefault(element, Measure.NONE);
  }

  private Measure measure(Element element) {
    int text = 0;
    int linked = 0;
    int links = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text += length(words.getWholeText());
      } else if (child instanceof Element inner && !skipped.contains(inner)) {
        Measure measure = measure(inner);
        text += measure.text();
        linked += measure.linked();
        links += measure.links();
      }
    }
    boolean link = element.normalName().equals("a") && element.hasAttr("href");
    Measure measure = link ? new Measure(text, text, 1) : new Measure(text, linked, links);
    measures.put(element, measure);
    return measure;
  }

  private static int length(String words) {
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      length += Blanks.isBlank(words.charAt(i)) ? 0 : 1;
    }
    return length;
  }
}
