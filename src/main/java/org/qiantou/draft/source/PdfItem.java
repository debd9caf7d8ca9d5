package org.qiantou.draft.source;

/** What a page consists of, in the order of reading: lines and tables. */
sealed interface PdfItem permits PdfLine, PdfTable {

  /** Returns the page, from 1. */
  int page();
}
