package org.qiantou.draft.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a docx, each with what it takes over from the style that it is based on. */
final class DocxStyles {

  private final Map<String, Style> styles = new HashMap<>();
  private String standard = "";

  private static final class Style {
    final DocxProperties properties = new DocxProperties();
    String name = "";
    String base = "";
    boolean resolved;
  }

  static DocxStyles read(XmlReader xml) throws SourceException {
    DocxStyles styles = new DocxStyles();
    Style style = new Style();
    for (XmlReader.Event event = xml.next(); event != XmlReader.Event.NOTHING; event = xml.next()) {
      if (event != XmlReader.Event.START) {
        continue;
      }
      if (xml.tag().equals("style")) {
        style = new Style();
        String id = xml.attribute("styleId");
        styles.styles.put(id, style);
        String isStandard = xml.attribute("default");
        if (xml.attribute("type").equals("paragraph")
            && (isStandard.equals("1") || isStandard.equals("true"))) {
          styles.standard = id;
        }
      } else {
        take(xml, style);
      }
    }
    return styles;
  }

  private static void take(XmlReader xml, Style style) {
    switch (xml.tag()) {
      case "name" -> {
        if (xml.parent().equals("style")) {
          style.name = xml.value().toLowerCase(Locale.ROOT);
        }
      }
      case "basedOn" -> style.base = xml.value();
      case "vanish" -> {
        if (xml.ancestor(2).equals("style")) {
          style.properties.hidden = xml.on();
        }
      }
      default -> style.properties.take(xml);
    }
  }

  /** Completes the properties of a paragraph from its style, or from that of all without one. */
  void complete(DocxProperties properties) {
    @Nullable Style style = styles.get(properties.style == null ? standard : properties.style);
    if (style != null) {
      resolve(style, new HashSet<>());
      properties.inherit(style.properties);
    }
  }

  /** Says whether the style of a run hides it. */
  boolean hides(String runStyle) {
    @Nullable Style style = styles.get(runStyle);
    if (style == null) {
      return false;
    }
    resolve(style, new HashSet<>());
    return Boolean.TRUE.equals(style.properties.hidden);
  }

  /** Says whether a style is that of the document's title. */
  boolean isTitle(@Nullable String id) {
    String name = name(id);
    return name.equals("title") || name.equals("subtitle") || name.equals("标题");
  }

  /** Says whether a style is that of lines in a table of contents. */
  boolean isContents(@Nullable String id) {
    String name = name(id);
    return name.startsWith("toc ") || name.equals("toc heading") || name.startsWith("contents ");
  }

  private String name(@Nullable String id) {
    @Nullable Style style = id == null ? null : styles.get(id);
    return style == null ? "" : style.name;
  }

  /** Styles that are based on one another in a circle end where the circle closes. */
  private void resolve(Style style, Set<Style> seen) {
    if (style.resolved || !seen.add(style) || seen.size() > 50) {
      return;
    }
    @Nullable Style base = styles.get(style.base);
    if (base != null) {
      resolve(base, seen);
      style.properties.inherit(base.properties);
    }
    String name = style.name;
    if (style.properties.outline == null && name.matches("(heading|标题) [1-9]")) {
      style.properties.outline = name.charAt(name.length() - 1) - '1';
    }
    style.resolved = true;
  }
}
