package org.qiantou.model;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A fact that a matter may state (D3, D25).
 *
 * @param code its code
 * @param name its name
 * @param question the question that asks for it
 * @param department whether its values are departments; otherwise they are those listed
 * @param exhaustive whether one of the listed values must hold, so that there is no other reply
 * @param values the listed values with their names, in alphabetical order
 */
public record Field(
    String code,
    String name,
    String question,
    boolean department,
    boolean exhaustive,
    Map<String, String> values) {
  public Field {
    values = ImmutableMap.copyOf(values);
  }
}
