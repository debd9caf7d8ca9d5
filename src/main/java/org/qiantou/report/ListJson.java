package org.qiantou.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes lists as JSON; the schema is {@code list.schema.json}. */
public final class ListJson {

  private ListJson() {}

  /** Writes a list. */
  public static void write(JsonGenerator json, Listing listing) throws IOException {
    json.writeStartObject();
    json.writeFieldName("pack");
    AnswerJson.pack(json, listing.pack());
    json.writeArrayFieldStart(listing.name());
    for (List<Object> row : listing.rows()) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeFieldName(listing.columns().get(i));
        value(json, row.get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof List<?> texts) {
      json.writeStartArray();
      for (Object each : texts) {
        json.writeString(each.toString());
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value.toString().isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }
}
