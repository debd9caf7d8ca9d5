package org.qiantou.draft.source;

import java.util.List;

/**
 * What a page of a PDF shows: characters and lines, in the order in which they are drawn.
 *
 * @param number the page, from 1
 */
record PdfPage(int number, float width, float height, List<PdfGlyph> glyphs, List<PdfRule> rules) {}
