package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the folder {@code rules} as it stands and names every mistake in it. */
final class BuiltInPackTest {

  @Test
  void hasNoMistakes() {
    try {
      PackLoader.load(List.of(Path.of("rules")));
    } catch (PackException e) {
      fail(e.problems().size() + " mistakes:\n" + e.message(Locale.CHINESE));
    }
  }

  @Test
  void liesBelowAPackThatExtendsIt(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("pack.csv"),
        "key,value\nid,yubei\nversion,1\nname,渝北区规则包\nextends,chongqing\ndistrict,渝北区\n");
    List<String> layers = PackLoader.forRules(List.of(folder)).info().layers();
    assertEquals(2, layers.size());
    assertEquals("yubei 1", layers.get(1));
    assertEquals(layers, PackLoader.overBuiltIn(List.of(folder)).info().layers());
    assertEquals(layers.subList(0, 1), PackLoader.forRules(List.of()).info().layers());
  }
}
