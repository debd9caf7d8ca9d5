package org.qiantou.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qiantou.model.Message;

/** A page that loads nothing from elsewhere, runs nothing, and opens and prints anywhere. */
final class HtmlPage {

  private static final String STYLE =
      """
      body{font:16px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:70em;margin:2em auto;padding:0 1em;color:#222}
      h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em;border-bottom:1px solid #888}
      table{border-collapse:collapse;width:100%;margin:1em 0}
      th,td{border:1px solid #bbb;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
      pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
      th{background:#f2f2f2}tr{break-inside:avoid}td{white-space:pre-line}td.n{white-space:nowrap}
      .ERROR{color:#a40000;font-weight:bold}.WARNING{color:#8a5a00;font-weight:bold}.NOTE{color:#345}
      .fix{color:#0a5c2b;display:block;white-space:pre-line}.quiet{color:#666}
      @media print{body{margin:0;max-width:none;font-size:11pt}thead{display:table-header-group}}
      """;

  private final Html html;
  private final String bundle;
  private final Locale locale;

  /**
   * Prepares a page.
   *
   * @param bundle the bundle of its texts
   */
  HtmlPage(Appendable out, String bundle, Locale locale) {
    html = new Html(out);
    this.bundle = bundle;
    this.locale = locale;
  }

  Html html() {
    return html;
  }

  /** Begins the page with its title. */
  void open() throws IOException {
    String language = locale.getLanguage().equals("en") ? "en" : "zh-CN";
    html.raw(
        "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\"");
    html.raw(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.element("title", text("html.title")).line();
    html.raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
    html.element("h1", text("html.title")).line();
  }

  /** Begins a table with its headings. */
  void head(String... keys) throws IOException {
    html.raw("<table><thead><tr>");
    for (String key : keys) {
      html.element("th", text(key));
    }
    html.raw("</tr></thead><tbody>\n");
  }

  void close() throws IOException {
    html.raw("</body>\n</html>\n");
  }

  String text(String key, Object... args) {
    return text(Message.of(bundle, key, args));
  }

  String text(Message message) {
    return message.in(locale);
  }

  /** Returns texts on a line each. */
  String lines(List<Message> messages) {
    return messages.stream().map(this::text).collect(Collectors.joining("\n"));
  }
}
