package org.qiantou.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantou.model.Level;
import org.qiantou.model.Reading;

/**
 * One matter as it was read from a text.
 *
 * @param reading the topic, how sure, and the words that led to it
 * @param alternatives the topics that it could be instead, each with how sure, the surest first
 * @param function the code of the part of the work, if the text names one
 * @param level the level, if the text names one
 * @param district the code of the district that is named or implied
 * @param date the day that is named
 * @param fields the facts that were read, by field code
 */
public record ReadMatter(
    Reading reading,
    List<Alternative> alternatives,
    Optional<String> function,
    Optional<Level> level,
    Optional<String> district,
    Optional<LocalDate> date,
    Map<String, String> fields) {
  /**
   * Another topic that the same words could mean.
   *
   * @param reading the topic and how sure
   * @param function the part of the work for that topic
   */
  public record Alternative(Reading reading, Optional<String> function) {}

  public ReadMatter {
    alternatives = ImmutableList.copyOf(alternatives);
    fields = ImmutableSortedMap.copyOf(fields);
  }
}
