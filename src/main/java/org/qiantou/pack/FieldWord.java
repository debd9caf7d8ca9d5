package org.qiantou.pack;

/**
 * How people say the value of a field.
 *
 * @param field the field's code
 * @param value the value
 * @param word the word
 */
public record FieldWord(String field, String value, String word) {}
