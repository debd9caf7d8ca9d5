package org.qiantou.pack;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A part of the work (环节).
 *
 * @param code its code
 * @param name its name
 * @param words how people say it
 */
public record Function(String code, String name, List<String> words) {
  public Function {
    words = ImmutableList.copyOf(words);
  }
}
