package org.qiantou.draft.source;

/** What a docx consists of: paragraphs and tables, the latter with cells that hold nodes again. */
sealed interface DocxNode permits DocxParagraph, DocxTable {}
