package org.qiantou.text;

import java.time.LocalDate;

/**
 * Understands a text. Implementations must be safe for use by many threads and give the same result
 * for the same text and day.
 */
@FunctionalInterface
public interface TextReader {

  /**
   * Reads a text.
   *
   * @param text the text as people wrote it
   * @param today the day from which words such as 昨晚 count
   * @return what was understood; topics, districts and fields are the pack's
   */
  Understanding read(String text, LocalDate today);
}
