package org.qiantou.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON document for people and programs: indented, with a line break at the end. */
final class JsonOut {

  private JsonOut() {}

  /** Something that is written as JSON. */
  interface Writing {
    void write(JsonGenerator json) throws IOException;
  }

  static void write(Writer out, Writing writing) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      writing.write(json);
    }
    out.append('\n');
  }
}
