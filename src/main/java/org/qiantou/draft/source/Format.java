package org.qiantou.draft.source;

/** The formats that are read. */
public enum Format {
  DOCX,
  PDF,
  HTML,
  MARKDOWN,
  TEXT
}
