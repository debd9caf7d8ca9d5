package org.qiantou.reference;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qiantou.engine.Engine;
import org.qiantou.engine.TestPack;
import org.qiantou.model.Matter;
import org.qiantou.model.Reading;

/** The engine and the doctrine read once more, without it, come to the same resolution. */
final class SecondOpinionTest {

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void engineAndReferenceAgree(@ForAll("worlds") World world) {
    Engine engine = new Engine(world.pack());
    for (Matter matter : world.matters()) {
      Opinion expected = Reference.of(world.pack(), matter, TestPack.DAY);
      Opinion found = Opinions.of(engine.resolve(matter, reading(matter), TestPack.DAY));
      Opinions.difference(expected, found)
          .ifPresent(difference -> fail("\n" + World.shown(matter) + "\n" + difference));
    }
  }

  static Reading reading(Matter matter) {
    String topic = matter.topic().orElseThrow();
    return new Reading(topic, topic, 1, List.of());
  }
}
