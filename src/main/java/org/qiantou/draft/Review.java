package org.qiantou.draft;

import org.qiantou.model.Message;

/**
 * Which legal review the document must pass (D19).
 *
 * @param route what must be done
 * @param doctrine the statement of the doctrine
 */
public record Review(Message route, String doctrine) {}
