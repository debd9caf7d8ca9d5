package org.qiantou.draft.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What of a page is the document.
 *
 * @param title the title, if it stands outside of the parts
 * @param parts the elements that hold the document
 * @param skipped the elements in them that are not shown or are around it
 */
record HtmlContent(Optional<String> title, List<Element> parts, Set<Element> skipped) {

  private static final String NEVER_SHOWN =
      "script,style,noscript,template,iframe,frame,object,embed,svg,canvas,audio,video,map,"
          + "button,input,select,textarea,datalist,[hidden],[aria-hidden=true]";

  private static final String AROUND = "nav,footer,aside,body>header,body>div>header,menu";

  /** Words in the names of classes and ids of what is around a document. */
  private static final Set<String> SITE =
      ImmutableSet.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "crumb",
          "crumbs",
          "footer",
          "foot",
          "share",
          "sidebar",
          "pagination",
          "pager",
          "copyright",
          "toolbar",
          "qrcode",
          "ewm",
          "login",
          "search",
          "banner",
          "dqwz",
          "fenxiang",
          "fontsize");

  /** Where the sites of governments keep their documents, surest first. */
  private static final List<String> PLACES =
      List.of(
          "#UCAP-CONTENT",
          "ucapcontent",
          ".trs_editor_view",
          ".TRS_UEDITOR",
          ".TRS_Editor",
          "#zoom",
          "#Zoom",
          "#zoomcon",
          ".zwxl-article",
          ".gk-content",
          ".pages_content",
          ".article-content",
          ".article_content",
          "#mainText",
          ".news_content",
          ".view",
          "article",
          "main");

  static HtmlContent of(Document page) {
    Set<Element> skipped = hidden(page);
    Element body = page.body();
    List<Element> facts = facts(page);
    HtmlMeasures shown = HtmlMeasures.of(body, skipped);
    skipped.addAll(site(body, shown));
    Element content = place(body, HtmlMeasures.of(body, skipped));
    List<Element> parts = new ArrayList<>();
    if (!content.equals(body)) {
      facts.stream().filter(table -> !isWithin(table, content)).forEach(parts::add);
    }
    parts.add(content);
    return new HtmlContent(title(heading(page), content), parts, skipped);
  }

  /** Returns what browsers do not show. */
  static Set<Element> hidden(Document page) {
    Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    hidden.addAll(page.select(NEVER_SHOWN));
    page.select("[style]").stream().filter(HtmlContent::isHidden).forEach(hidden::add);
    return hidden;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Returns what is around the document, but nothing that holds most of the text. */
  private static List<Element> site(Element body, HtmlMeasures measures) {
    int whole = measures.of(body).text();
    List<Element> around = new ArrayList<>(body.select(AROUND));
    body.getAllElements().stream()
        .filter(element -> isOfSite(element, measures))
        .forEach(around::add);
    around.removeIf(element -> element.equals(body) || measures.of(element).text() * 2 >= whole);
    return around;
  }

  private static boolean isOfSite(Element element, HtmlMeasures measures) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String word : Splitter.on(CharMatcher.anyOf(" _-")).split(names)) {
      if (SITE.contains(word)) {
        return true;
      }
    }
    return isListOfLinks(element, measures.of(element));
  }

  /** Menus and lists of other pages: several short links and hardly anything else. */
  private static boolean isListOfLinks(Element element, HtmlMeasures.Measure measure) {
    boolean list = element.normalName().equals("ul") || element.normalName().equals("dl");
    return list && measure.links() >= 3 && measure.linked() * 10 >= measure.text() * 8;
  }

  private static Element place(Element body, HtmlMeasures measures) {
    int whole = measures.of(body).text();
    for (String place : PLACES) {
      @Nullable Element longest = null;
      for (Element element : body.select(place)) {
        if (longest == null || measures.of(element).text() > measures.of(longest).text()) {
          longest = element;
        }
      }
      if (longest != null && measures.of(longest).text() * 2 >= whole) {
        return longest;
      }
    }
    return body;
  }

  /** The table with number, issuer and date that many sites show above the document. */
  private static List<Element> facts(Document page) {
    return page.select("table").stream()
        .filter(table -> table.select("table").size() == 1)
        .filter(table -> table.text().contains("发文字号") || table.text().contains("索引号"))
        .filter(table -> table.text().length() < 1_000)
        .toList();
  }

  private static boolean isWithin(Element element, Element other) {
    return element.equals(other) || element.parents().contains(other);
  }

  private static String heading(Document page) {
    String meta = page.select("meta[name=ArticleTitle]").attr("content");
    if (!meta.isBlank()) {
      return Blanks.visible(meta);
    }
    List<Element> headings = page.select("h1");
    String text = headings.size() == 1 ? headings.get(0).text() : page.title();
    int end = text.indexOf('_');
    return Blanks.visible(end > 0 ? text.substring(0, end) : text);
  }

  private static Optional<String> title(String heading, Element content) {
    String start = content.text().replace(" ", "");
    boolean repeated = start.contains(heading.replace(" ", ""));
    return heading.length() < 6 || repeated ? Optional.empty() : Optional.of(heading);
  }
}
