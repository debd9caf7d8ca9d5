package org.qiantou.pack;

/**
 * A topic with which another is confused.
 *
 * @param topic the topic's code
 * @param other the neighbour's code
 * @param difference what sets them apart
 * @param question the question that decides between them
 */
public record TopicNeighbour(String topic, String other, String difference, String question) {}
