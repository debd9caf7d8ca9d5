package org.qiantou.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.qiantou.model.Message;

/**
 * Stands in a batch in the place of an answer that could not be given.
 *
 * @param id the caller's own id, if it could be read
 * @param line the line of the input on which the record begins
 * @param field the key or column that is wrong, if it is one
 * @param message what is wrong and what would be right
 */
public record ErrorRecord(Optional<String> id, int line, Optional<String> field, Message message) {

  /** Writes it as JSON; the schema is {@code error.schema.json}. */
  public void write(JsonGenerator json, Locale locale) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id.orElse(null));
    json.writeObjectFieldStart("error");
    json.writeNumberField("line", line);
    json.writeStringField("field", field.orElse(null));
    json.writeStringField("message", Printable.of(message.in(locale)));
    json.writeEndObject();
    json.writeEndObject();
  }
}
