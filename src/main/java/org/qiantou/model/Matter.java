package org.qiantou.model;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked about (事项): free text, or a topic, or both, with what is known of it. What the
 * caller states always wins over what is read from the text.
 *
 * @param id the caller's own id
 * @param text the text as people wrote it
 * @param topic the code of the topic
 * @param function the code of the part of the work (环节)
 * @param level the level of government
 * @param district the name or code of the district
 * @param date the day for which it is asked; empty: today
 * @param impact whether the impact is obvious (D13)
 * @param fields further facts, by field code
 */
public record Matter(
    Optional<String> id,
    Optional<String> text,
    Optional<String> topic,
    Optional<String> function,
    Optional<Level> level,
    Optional<String> district,
    Optional<LocalDate> date,
    Impact impact,
    Map<String, String> fields) {

  private static final Matter EMPTY =
      new Matter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Impact.UNKNOWN,
          Map.of());

  public Matter {
    fields = ImmutableSortedMap.copyOf(fields);
  }

  /** Asks about a text. */
  public static Matter ofText(String text) {
    return EMPTY.with(Optional.empty(), Optional.of(text), Optional.empty());
  }

  /** Asks about a topic. */
  public static Matter ofTopic(String code) {
    return EMPTY.with(Optional.empty(), Optional.empty(), Optional.of(code));
  }

  /** Returns the same matter with the caller's id. */
  public Matter withId(String value) {
    return with(Optional.of(value), text, topic);
  }

  /** Returns the same matter with a text. */
  public Matter withText(String value) {
    return with(id, Optional.of(value), topic);
  }

  /** Returns the same matter on a topic. */
  public Matter withTopic(String code) {
    return with(id, text, Optional.of(code));
  }

  /** Returns the same matter for a part of the work. */
  public Matter withFunction(String code) {
    return new Matter(id, text, topic, Optional.of(code), level, district, date, impact, fields);
  }

  /** Returns the same matter at a level. */
  public Matter withLevel(Level value) {
    return new Matter(
        id, text, topic, function, Optional.of(value), district, date, impact, fields);
  }

  /** Returns the same matter in a district, given by name or code. */
  public Matter withDistrict(String value) {
    return new Matter(id, text, topic, function, level, Optional.of(value), date, impact, fields);
  }

  /** Returns the same matter as of a day. */
  public Matter withDate(LocalDate value) {
    return new Matter(
        id, text, topic, function, level, district, Optional.of(value), impact, fields);
  }

  /** Returns the same matter with its impact. */
  public Matter withImpact(Impact value) {
    return new Matter(id, text, topic, function, level, district, date, value, fields);
  }

  /** Returns the same matter with these facts and no others. */
  public Matter withFields(Map<String, String> values) {
    return new Matter(id, text, topic, function, level, district, date, impact, values);
  }

  private Matter with(Optional<String> newId, Optional<String> newText, Optional<String> newTopic) {
    return new Matter(newId, newText, newTopic, function, level, district, date, impact, fields);
  }
}
