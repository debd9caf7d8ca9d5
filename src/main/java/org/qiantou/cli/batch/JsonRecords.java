package org.qiantou.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.input.MatterKeys;

/** JSON Lines: one object on each line. */
final class JsonRecords implements Records {

  private static final int DEEPEST = 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LineReader.LONGEST)
                  .maxNumberLength(100)
                  .maxNameLength(1_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final LineSource lines;

  JsonRecords(LineSource lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable Raw next() throws IOException {
    @Nullable Line line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line == null ? null : Raw.of(line);
  }

  @Override
  public Map<String, Object> read(Raw raw) throws BadRecordException {
    String text = raw.text();
    Map<String, Object> stated = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      object(json, stated);
      return stated;
    } catch (BadRecordException e) {
      throw e.withId(id(stated));
    } catch (JsonProcessingException e) {
      throw wrong(e).withId(id(stated));
    } catch (IOException e) {
      throw new BadRecordException("record.no-json", 1);
    }
  }

  private static Optional<String> id(Map<String, Object> stated) {
    return Optional.ofNullable(stated.get("id")).map(Object::toString);
  }

  private static void object(JsonParser json, Map<String, Object> stated)
      throws IOException, BadRecordException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new BadRecordException("record.no-object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      if (!MatterKeys.ALL.contains(key)) {
        throw new BadRecordException("record.unknown-key", shown(key), MatterKeys.ALL)
            .in(shown(key));
      }
      @Nullable Object value = key.equals("fields") ? fields(json) : scalar(json, key);
      if (value != null) {
        stated.put(key, value);
      }
    }
    if (json.nextToken() != null) {
      throw new BadRecordException("record.trailing");
    }
  }

  private static @Nullable Map<String, String> fields(JsonParser json)
      throws IOException, BadRecordException {
    JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token != JsonToken.START_OBJECT) {
      throw new BadRecordException("record.no-fields").in("fields");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      @Nullable String value = scalar(json, "fields." + shown(field));
      if (value != null) {
        fields.put(field, value);
      }
    }
    return fields;
  }

  /**
   * Reads a string; numbers and truths are taken as they are written, null is as good as absent.
   */
  private static @Nullable String scalar(JsonParser json, String key)
      throws IOException, BadRecordException {
    JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token == null || !token.isScalarValue()) {
      throw new BadRecordException("record.no-text", key)
          .in(key.startsWith("fields.") ? "fields" : key);
    }
    return json.getText();
  }

  private static BadRecordException wrong(JsonProcessingException failure) {
    String message = String.valueOf(failure.getOriginalMessage());
    if (message.startsWith("Duplicate field")) {
      int from = message.indexOf('\'') + 1;
      int to = message.lastIndexOf('\'');
      String key = from > 0 && to > from ? shown(message.substring(from, to)) : "?";
      return new BadRecordException("record.duplicate-key", key).in(key);
    }
    if (failure instanceof StreamConstraintsException) {
      return new BadRecordException("record.limits");
    }
    int column = failure.getLocation() == null ? 1 : failure.getLocation().getColumnNr();
    return new BadRecordException("record.no-json", column);
  }

  private static String shown(String key) {
    return key.length() <= 60 ? key : key.substring(0, 60) + "…";
  }
}
