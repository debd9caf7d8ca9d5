package org.qiantou.draft.source;

/** A piece of a document: a paragraph, a table or the start of a new page. */
public sealed interface Block permits Paragraph, Table, PageBreak {

  /** Returns where it stands. */
  Place place();
}
