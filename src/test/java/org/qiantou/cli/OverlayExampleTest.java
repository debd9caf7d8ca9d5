package org.qiantou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code rules/README.md}: one department's published list over the pack. */
final class OverlayExampleTest {

  private static final String LIST = "src/test/resources/packs/nanan-cgj";
  private static final String WATER = "city.water-supply";

  @Test
  void aListFillsWhatTheLawLeavesOpen() throws IOException {
    assertEquals("NO_LEAD", asked(WATER).get("status").asText());

    JsonNode found = asked(WATER, LIST);
    assertEquals("RESOLVED", found.get("status").asText());
    assertEquals("南岸区城市管理局", found.at("/lead/name").asText());
    assertEquals("LIST", found.at("/basis/0/kind").asText());
  }

  @Test
  void theAnswerSaysFromWhichPackARowComes() throws IOException {
    JsonNode basis = asked("air.dust.road.city", LIST).get("basis");

    assertEquals("nanan-cgj-6 nanan-cgj", basis.get(0).get("duty").asText() + " " + pack(basis, 0));
    assertEquals("chongqing", pack(basis, 1));
  }

  @Test
  void theListGoesBeforeAnUnverifiedRowAndTakesItsWarning(@TempDir Path guess) throws IOException {
    Files.writeString(
        guess.resolve("pack.csv"), "key,value\nid,guess\nversion,1\nname,未核实\nextends,chongqing\n");
    Files.writeString(
        guess.resolve("instruments.csv"),
        """
        id,title,kind,number,issuer,from,to,district,analogy,source,verification,note
        未见文本的规章,未见文本的规章,RULE,,,2020-01-01,,,,,UNVERIFIED,
        """);
    Files.writeString(
        guess.resolve("duties.csv"),
        "id,topic,act,role,holder,function,level,conditions,residual,open-list,from,to,instrument,"
            + "article,position,division,verification,checked\n"
            + "guess-1,city.water-supply,主管供水,LEAD,cgj,,区县,,,,,,未见文本的规章,第一条,1,,UNVERIFIED,\n");

    assertTrue(warnings(asked(WATER, guess.toString())).contains("未经核实"));
    JsonNode listed = asked(WATER, guess.toString(), LIST);
    assertEquals("nanan-cgj-4", listed.at("/basis/0/duty").asText());
    assertFalse(warnings(listed).contains("未经核实"));
  }

  @Test
  void itsOwnCasesHold() {
    Call call = Call.of("test", LIST + "/cases.yaml", "--rules", LIST, "--lang", "en");

    assertEquals(0, call.code(), call.out());
  }

  @Test
  void theTextNamesBothPacks() {
    Call call = Call.of("resolve", "--rules", LIST, "--topic", WATER, "--district", "南岸区");

    assertTrue(call.out().contains("+ nanan-cgj 2026.1"), call.out());
  }

  private static JsonNode asked(String topic, String... packs) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of("resolve", "--topic", topic, "--district", "南岸区", "--format", "json"));
    for (String each : packs) {
      args.add("--rules");
      args.add(each);
    }
    Call call = Call.of(args.toArray(new String[0]));
    return new ObjectMapper().readTree(call.out()).at("/resolutions/0");
  }

  private static String pack(JsonNode basis, int place) {
    return basis.get(place).get("pack").asText();
  }

  private static String warnings(JsonNode resolution) {
    return resolution.get("warnings").toString();
  }
}
