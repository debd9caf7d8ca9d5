package org.qiantou.reference;

import static org.junit.jupiter.api.Assertions.fail;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qiantou.engine.Engine;
import org.qiantou.engine.TestPack;
import org.qiantou.model.Matter;

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
      Opinion found = Opinions.of(Bytes.resolve(engine, matter));
      Opinions.difference(expected, found)
          .ifPresent(difference -> fail("\n" + World.shown(matter) + "\n" + difference));
    }
  }
}
