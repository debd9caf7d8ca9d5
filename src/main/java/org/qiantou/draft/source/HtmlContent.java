package org.qiantou.draft.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
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
 */
record HtmlContent(Optional<String> title, List<Element> parts) {

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
    String heading = heading(page);
    List<Element> facts = facts(page);
    clean(page);
    removeSite(page);
    Element body = page.body();
    Element content = place(body);
    if (content.equals(body)) {
      return new HtmlContent(title(heading, body), List.of(body));
    }
    List<Element> parts = new ArrayList<>();
    facts.stream()
        .filter(table -> table.closest("body") != null && !isWithin(table, content))
        .forEach(parts::add);
    parts.add(content);
    return new HtmlContent(title(heading, content), parts);
  }

  /** Removes what browsers do not show. */
  static void clean(Document page) {
    page.select(NEVER_SHOWN).remove();
    page.select("[style]").stream().filter(HtmlContent::isHidden).forEach(Element::remove);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Removes what is around the document, but nothing that holds most of the text. */
  private static void removeSite(Document page) {
    int whole = page.body().text().length();
    List<Element> around = new ArrayList<>(page.select(AROUND));
    page.body().getAllElements().stream().filter(HtmlContent::isOfSite).forEach(around::add);
    for (Element element : around) {
      if (!element.equals(page.body()) && element.text().length() * 2 < whole) {
        element.remove();
      }
    }
  }

  private static boolean isOfSite(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String word : Splitter.on(CharMatcher.anyOf(" _-")).split(names)) {
      if (SITE.contains(word)) {
        return true;
      }
    }
    return isListOfLinks(element);
  }

  /** Menus and lists of other pages: several short links and hardly anything else. */
  private static boolean isListOfLinks(Element element) {
    if (!element.normalName().equals("ul") && !element.normalName().equals("dl")) {
      return false;
    }
    List<Element> links = element.select("a[href]");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return links.size() >= 3 && linked * 10 >= element.text().length() * 8;
  }

  private static Element place(Element body) {
    int whole = body.text().length();
    for (String place : PLACES) {
      @Nullable Element longest = null;
      for (Element element : body.select(place)) {
        if (longest == null || element.text().length() > longest.text().length()) {
          longest = element;
        }
      }
      if (longest != null && longest.text().length() * 2 >= whole) {
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
