package org.qiantou.draft.source;

/**
 * The start of a new page: one that the author asked for, or in a PDF any.
 *
 * @param place the place of what follows
 */
record PageBreak(Place place) implements Block {}
