package org.qiantou.model;

/**
 * One step of the reasoning.
 *
 * @param rule the name of the rule that took it: a row's id, or a rule of the doctrine
 * @param doctrine the statement of the doctrine, such as {@code D5}
 * @param text what it did
 */
public record TraceStep(String rule, String doctrine, Message text) {}
