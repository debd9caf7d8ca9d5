package org.qiantou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.text.ReadMatter;
import org.qiantou.text.TextReader;
import org.qiantou.text.Understanding;

/** A caller's own classifier: its proposal is treated like any other reading. */
class OwnReaderTest {

  private static final Qiantou STANDARD = Qiantou.standard();

  private static TextReader always(String topic, double confidence, Map<String, String> fields) {
    return (text, today) ->
        new Understanding(
            Understanding.Kind.MATTERS,
            List.of(
                new ReadMatter(
                    new Reading(topic, topic, confidence, List.of()),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("500112"),
                    Optional.empty(),
                    fields)),
            List.of(),
            List.of());
  }

  private static Resolution resolve(TextReader reader, Matter matter) {
    return STANDARD.withTextReader(reader).resolve(matter).resolutions().get(0);
  }

  @Test
  void leadsFromItsTopicToTheLead() {
    Resolution found = resolve(always("air.industry.exceed", 1, Map.of()), Matter.ofText("什么都可以"));
    assertEquals(Status.RESOLVED, found.status());
    assertEquals("渝北区生态环境局", found.lead().orElseThrow().name());
  }

  @Test
  void namesNoLeadWhereItIsUnsure() {
    Resolution found =
        resolve(always("air.industry.exceed", 0.3, Map.of()), Matter.ofText("什么都可以"));
    assertEquals(Status.UNRECOGNIZED, found.status());
  }

  @Test
  void yieldsToWhatTheCallerStates() {
    Matter stated = Matter.ofText("什么都可以").withDistrict("500101");
    Resolution found = resolve(always("air.industry.exceed", 1, Map.of()), stated);
    assertEquals("万州区生态环境局", found.lead().orElseThrow().name());
  }

  @Test
  void mayNotInventATopic() {
    assertThrows(
        RuntimeException.class,
        () -> resolve(always("no.such.topic", 1, Map.of()), Matter.ofText("什么都可以")));
  }
}
