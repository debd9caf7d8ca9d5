package org.qiantou.report;

import java.io.IOException;

/** Writes HTML. What is not written by {@link #raw} is escaped, so no text becomes markup. */
final class Html {

  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  Html raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  Html text(String text) throws IOException {
    String shown = Printable.lines(text);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** Writes an element with a text. The name may be followed by attributes of our own. */
  Html element(String name, String text) throws IOException {
    int blank = name.indexOf(' ');
    String plain = blank < 0 ? name : name.substring(0, blank);
    return raw("<" + name + ">").text(text).raw("</" + plain + ">");
  }

  Html line() throws IOException {
    return raw("\n");
  }
}
