package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands write is what the schemas in the jar say, and SARIF what its own says. */
final class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resolve --topic noise.industry.emission --district 渝北区",
        "resolve --topic noise.construction.night --level MUNICIPAL",
        "resolve --topic noise.construction --date 2001-01-01",
        "resolve 我家楼下的工厂噪声超标，还有人往河里倒油 --lang en",
        "resolve 小学几点放学",
        "resolve 哈哈哈"
      })
  void answers(String call) throws IOException {
    valid("resolve", Call.of((call + " --format json").split(" ")).out());
  }

  @Test
  void batchesWithErrors() throws IOException {
    byte[] input = "{\"topic\":\"noise.construction\"}\n{\"id\":1}\n[".getBytes(UTF_8);
    Call call = Call.with(input, "resolve", "--batch", "-", "--explain");

    assertEquals(3, call.lines().size());
    valid("resolve", call.lines().get(0));
    valid("error", call.lines().get(1));
    valid("error", call.lines().get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --department 市生态环境局",
        "list --topic noise.construction.night",
        "list --unassigned --lang en",
        "list --delegations"
      })
  void lists(String call) throws IOException {
    valid("list", Call.of((call + " --format json").split(" ")).out());
  }

  @Test
  void fixtures() throws IOException {
    valid("test", Call.of("test", "fixtures/plan.yaml", "--format", "json").out());
    valid(
        "test",
        Call.of("test", "fixtures/plan.yaml", "--coverage", "--texts", "--format=json").out());
  }

  @Test
  void documents(@TempDir Path folder) throws IOException {
    String file = Draft.in(folder).toString();

    valid("check", Call.of("check", file, "missing.md", "--format", "json").out());
    valid("check", Call.of("check", file, "--format", "json", "--lang", "en").out());
  }

  @Test
  void sarif(@TempDir Path folder) throws IOException {
    JsonSchema official;
    try (InputStream schema =
        SchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      official =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(JSON.readTree(schema));
    }
    Path odd = Files.copy(Draft.in(folder), folder.resolve("方 案:#1.md"));

    for (String file : Set.of(odd.toString(), "missing.md", "a b:c%.md")) {
      String sarif = Call.of("check", file, "--format", "sarif").out();
      assertEquals(Set.of(), official.validate(JSON.readTree(sarif)), sarif);
    }
  }

  /** A schema that allows anything would hold nothing. */
  @Test
  void schemasRefuseUnknownKeys() throws IOException {
    for (String name : Set.of("resolve", "error", "list", "check", "test")) {
      assertTrue(!schema(name).validate(JSON.readTree("{\"surprise\":1}")).isEmpty(), name);
    }
  }

  private static void valid(String schema, String json) throws IOException {
    JsonNode document = JSON.readTree(json);
    Set<String> wrong =
        schema(schema).validate(document).stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), wrong, json.substring(0, Math.min(2_000, json.length())));
  }

  private static JsonSchema schema(String name) throws IOException {
    try (InputStream schema =
        Main.class.getResourceAsStream("/org/qiantou/schemas/" + name + ".schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(schema));
    }
  }
}
