package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A district, county or zone (区县).
 *
 * @param code its code
 * @param name its name, such as 渝北区
 * @param kind what it is, as the table says
 * @param aliases other names
 */
public record District(String code, String name, String kind, List<String> aliases) {
  public District {
    aliases = ImmutableList.copyOf(aliases);
  }
}
