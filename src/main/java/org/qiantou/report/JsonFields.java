package org.qiantou.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiantou.model.Message;

/** Writes fields that many documents have. */
final class JsonFields {

  private JsonFields() {}

  /** Writes a text; null if there is none. */
  static void text(JsonGenerator json, String key, Optional<String> value) throws IOException {
    json.writeStringField(key, value.orElse(null));
  }

  /** Writes texts. */
  static void texts(JsonGenerator json, String key, Collection<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String each : texts) {
      json.writeString(each);
    }
    json.writeEndArray();
  }

  /** Writes messages in a language. */
  static void messages(JsonGenerator json, String key, List<Message> messages, Locale locale)
      throws IOException {
    texts(json, key, messages.stream().map(each -> each.in(locale)).toList());
  }
}
