package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EncodingsTest {

  private static final String TEXT = "一、推进污水治理。\n（市生态环境局牵头，2026年6月底前完成）\n";

  @Test
  void findsEachEncoding() throws SourceException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("GB18030")}) {
      assertEquals(TEXT, Encodings.decode(TEXT.getBytes(charset)), charset.name());
      assertEquals("环保", Encodings.decode("环保".getBytes(charset)), charset.name());
    }
  }

  @Test
  void findsEachEncodingByItsMark() throws SourceException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("GB18030")}) {
      byte[] marked = ("\uFEFF" + TEXT).getBytes(charset);
      assertEquals(TEXT, Encodings.decode(marked), charset.name());
    }
  }

  @Test
  void readsATextThatIsCutInACharacter() throws SourceException {
    byte[] whole = "推进污水治理".getBytes(UTF_8);
    assertEquals("推进污水治", Encodings.decode(Arrays.copyOf(whole, whole.length - 1)));
  }

  @Test
  void refusesNoise() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] noise = new byte[4096 + seed];
      new Random(seed).nextBytes(noise);
      SourceException e =
          assertThrows(SourceException.class, () -> Encodings.decode(noise), "seed " + seed);
      assertEquals("noText", e.problem().key());
    }
    assertThrows(SourceException.class, () -> Encodings.decode(new byte[100]));
  }
}
