package org.qiantou.model;

/**
 * A body to which the matter is handed over besides (移送, D12 and D18). It changes no lead.
 *
 * @param body the body
 * @param reason why
 * @param doctrine the statement of the doctrine, or the article
 */
public record Referral(Body body, Message reason, String doctrine) {}
