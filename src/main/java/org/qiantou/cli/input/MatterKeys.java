package org.qiantou.cli.input;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Impact;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.MatterException;
import org.qiantou.model.Message;

/** Makes a matter of what people state by key: on the command line, in JSON or in CSV. */
public final class MatterKeys {

  /** The keys, in the order in which they are shown. */
  public static final List<String> ALL =
      ImmutableList.of(
          "id", "text", "topic", "function", "level", "district", "date", "impact", "fields");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final Map<String, ?> stated;

  private MatterKeys(Map<String, ?> stated) {
    this.stated = stated;
  }

  /**
   * Makes the matter. An empty value is as good as none.
   *
   * @param stated strings by key; {@code fields} is a map of strings
   * @throws MatterException if a level, impact or date is none
   */
  public static Matter matter(Map<String, ?> stated) {
    MatterKeys keys = new MatterKeys(stated);
    return new Matter(
        keys.text("id"),
        keys.text("text"),
        keys.text("topic"),
        keys.text("function"),
        keys.one("level", Level.class),
        keys.text("district"),
        keys.text("date").map(MatterKeys::date),
        keys.one("impact", Impact.class).orElse(Impact.UNKNOWN),
        keys.fields());
  }

  private Optional<String> text(String key) {
    @Nullable Object value = stated.get(key);
    return value == null
        ? Optional.empty()
        : Optional.of(value.toString()).filter(each -> !each.isBlank());
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    if (stated.get("fields") instanceof Map<?, ?> map) {
      map.forEach((field, value) -> fields.put(String.valueOf(field), String.valueOf(value)));
    }
    return fields;
  }

  private <E extends Enum<E>> Optional<E> one(String key, Class<E> type) {
    Optional<String> value = text(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Enum.valueOf(type, value.get().strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      List<String> known = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
      throw wrong(key, "matter.value", value.get(), known);
    }
  }

  private static LocalDate date(String value) {
    try {
      LocalDate date = LocalDate.parse(value.strip());
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw wrong("date", "matter.date", value);
  }

  private static MatterException wrong(String key, String problem, Object... args) {
    return new MatterException(key, Message.of(InputException.BUNDLE, problem, args));
  }
}
