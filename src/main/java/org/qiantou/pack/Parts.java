package org.qiantou.pack;

import com.google.common.base.Splitter;
import java.util.List;

/** Splits a cell at a character; the parts lose the blanks around them and may be empty. */
final class Parts {

  private Parts() {}

  static List<String> of(String text, char separator) {
    return Splitter.on(separator).splitToStream(text).map(String::strip).toList();
  }
}
