package org.qiantou.pack;

/**
 * A text as people write it, with its topic.
 *
 * @param id its id
 * @param topic the topic's code; an empty string for a text that is none of the environment
 * @param text the text
 */
public record Example(String id, String topic, String text) {}
