package org.qiantou.draft.source;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as it is copied or saved from the sites of governments: the document without the site.
 */
final class HtmlReader {

  private static final int DEEPEST = 500;

  private final String name;

  HtmlReader(String name) {
    this.name = name;
  }

  Source read(String html) throws SourceException {
    BlockList blocks = new BlockList();
    HtmlFlow flow = new HtmlFlow(blocks, 1);
    Document page = parse(html);
    HtmlContent content = HtmlContent.of(page);
    if (content.title().isPresent()) {
      flow.title(content.title().get());
    }
    for (Element part : content.parts()) {
      new HtmlWalker(flow, content.skipped()).walk(part);
      flow.end();
    }
    return new Source(name, Format.HTML, blocks.finish(), List.of());
  }

  /** Adds the blocks of a fragment that stands in a document of another format. */
  static void addFragment(String html, int line, BlockList blocks) throws SourceException {
    HtmlFlow flow = new HtmlFlow(blocks, line);
    Document page = parse(html);
    new HtmlWalker(flow, HtmlContent.hidden(page)).walk(page.body());
    flow.end();
  }

  private static Document parse(String html) throws SourceException {
    HtmlGuard.check(html);
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
  }
}
