package org.qiantou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;

final class ListCommandTest {

  private static final String PACK = "src/test/resources/packs/good";

  @Test
  void everyDutyAndDesignationOfThePackIsListed() throws IOException {
    RulePack pack = PackLoader.builtIn();

    JsonNode listed = json("list");

    assertEquals(pack.duties().size() + pack.designations().size(), listed.get("duties").size());
    assertEquals("chongqing", listed.get("pack").get("id").asText());
  }

  @Test
  void departmentHasOnlyItsOwnAtItsLevel() throws IOException {
    JsonNode city = json("list", "--department", "重庆市公安局").get("duties");
    JsonNode district = json("list", "--department", "渝北区公安局").get("duties");

    assertTrue(city.size() > 0 && district.size() > 0);
    city.forEach(each -> assertTrue(each.get("level").asText().contains("MUNICIPAL")));
    city.forEach(each -> assertTrue(each.get("departments").toString().contains("市公安局")));
    district.forEach(each -> assertTrue(each.get("level").asText().contains("DISTRICT")));
  }

  @Test
  void slotSaysWhetherItIsFilled() throws IOException {
    RulePack pack = PackLoader.builtIn();
    JsonNode slots = json("list", "--delegations").get("delegations");

    assertEquals(pack.delegations().size(), slots.size());
    slots.forEach(
        each -> assertEquals(each.get("filled").asBoolean(), each.get("designations").size() > 0));
  }

  @Test
  void topicThatNobodyLeadsHasItsReason() throws IOException {
    JsonNode gaps = json("list", "--unassigned", "--topic", "noise").get("unassigned");

    assertTrue(gaps.size() > 0);
    gaps.forEach(each -> assertTrue(each.get("topic").asText().startsWith("noise")));
    gaps.forEach(each -> assertTrue(!each.get("reason").isNull()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--topic=noise", "--unassigned", "--delegations"})
  void noCellOfACsvIsAFormula(String option) {
    List<String> lines = Call.of("list", option, "--format", "csv").lines();

    assertTrue(lines.size() > 1);
    for (String line : lines) {
      for (String cell : line.split(",")) {
        String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
        assertTrue(bare.isEmpty() || "=+-@".indexOf(bare.charAt(0)) < 0, line);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--topic=noise", "--delegations"})
  void everyRowHasItsRule(String option) throws IOException {
    List<String> names = new ArrayList<>();
    json("list", option)
        .get(option.equals("--delegations") ? "delegations" : "duties")
        .forEach(each -> names.add("rule \"" + each.get("id").asText() + "\""));

    Call call = Call.of("list", option, "--format", "drl");

    assertEquals(0, call.code(), call.err());
    assertEquals("package org.qiantou.rows", call.lines().get(0));
    assertEquals(names, call.lines().stream().filter(each -> each.startsWith("rule ")).toList());
  }

  @Test
  void topicsThatNobodyLeadsHaveNoRules() {
    Call call = Call.of("list", "--unassigned", "--format", "drl");

    assertEquals(2, call.code());
    assertEquals(1, call.err().lines().count(), call.err());
  }

  @Test
  void otherPackIsListedByRulesOption() throws IOException {
    assertEquals(
        PackLoader.load(List.of(java.nio.file.Path.of(PACK))).info().id(),
        json("list", "--rules", PACK).get("pack").get("id").asText());
  }

  private static JsonNode json(String... args) throws IOException {
    String[] all = java.util.Arrays.copyOf(args, args.length + 1);
    all[args.length] = "--format=json";
    Call call = Call.of(all);
    assertEquals(0, call.code(), call.err());
    return new ObjectMapper().readTree(call.out());
  }
}
