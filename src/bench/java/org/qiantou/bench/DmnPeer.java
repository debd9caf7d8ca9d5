package org.qiantou.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.qiantou.bench.SampleRows.PeerRow;

/**
 * A decision table in Camunda 7 with a line for each row, of which all that apply are collected.
 */
final class DmnPeer implements Peer {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="d">
      <decision id="peer" name="peer"><decisionTable id="table" hitPolicy="COLLECT">
      <input id="i1"><inputExpression id="e1" typeRef="string"><text>topic</text></inputExpression></input>
      <input id="i2"><inputExpression id="e2" typeRef="string"><text>level</text></inputExpression></input>
      <output id="o1" name="rank" typeRef="integer"/>
      <output id="o2" name="lead" typeRef="boolean"/>
      <output id="o3" name="holder" typeRef="string"/>
      """;

  private static final String ROW =
      """
      <rule id="%1$s"><inputEntry id="%1$s-t"><text>"%2$s"</text></inputEntry>
      <inputEntry id="%1$s-l"><text>"%3$s"</text></inputEntry>
      <outputEntry id="%1$s-r"><text>%4$d</text></outputEntry>
      <outputEntry id="%1$s-e"><text>%5$s</text></outputEntry>
      <outputEntry id="%1$s-h"><text>"%6$s"</text></outputEntry></rule>
      """;

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private DmnDecision table;

  @Override
  public void build(List<PeerRow> rows) {
    StringBuilder xml = new StringBuilder(HEAD);
    for (PeerRow row : rows) {
      xml.append(
          ROW.formatted(row.id(), row.topic(), row.level(), row.rank(), row.lead(), row.holder()));
    }
    xml.append("</decisionTable></decision></definitions>");
    table = engine.parseDecision("peer", new ByteArrayInputStream(xml.toString().getBytes(UTF_8)));
  }

  @Override
  public void answer(PeerQuestion question) {
    Map<String, Object> asked = Map.of("topic", question.getTopic(), "level", question.getLevel());
    for (DmnDecisionRuleResult row : engine.evaluateDecisionTable(table, asked)) {
      question.claim(
          row.<Integer>getEntry("rank"), row.<Boolean>getEntry("lead"), row.getEntry("holder"));
    }
  }
}
