package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Finds the encoding of a plain text: UTF-8, UTF-16 or GB18030, with a byte order mark or without.
 */
final class Encodings {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** More of a text than this is enough to judge it by. */
  private static final int SAMPLE = 1 << 16;

  private Encodings() {}

  /**
   * Decodes a text.
   *
   * @throws SourceException if it is no text in any of these encodings
   */
  static String decode(byte[] bytes) throws SourceException {
    return marked(bytes)
        .or(() -> strict(bytes, 0, UTF_8).filter(text -> plausible(text, 0)))
        .or(() -> wide(bytes, UTF_16LE))
        .or(() -> wide(bytes, UTF_16BE))
        .or(() -> strict(bytes, 0, GB18030).filter(text -> plausible(text, 0.3)))
        .orElseThrow(() -> new SourceException("noText"));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, UTF_16BE);
    }
    return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? strict(bytes, 4, GB18030) : Optional.empty();
  }

  private static Optional<String> wide(byte[] bytes, Charset charset) {
    return strict(bytes, 0, charset).filter(text -> plausible(text, 0.7));
  }

  /** A text that was cut in the middle of its last character is still that text. */
  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer text = CharBuffer.allocate(in.remaining() + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, text, false);
    return result.isUnderflow() ? Optional.of(text.flip().toString()) : Optional.empty();
  }

  /**
   * Says whether a text looks like one: hardly any control or unknown characters, and at least a
   * share of characters that Chinese documents consist of.
   */
  private static boolean plausible(String text, double wantedShare) {
    int odd = 0;
    int usual = 0;
    int length = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isUsual(c)) {
        usual++;
      } else if (isOdd(c)) {
        odd++;
      }
    }
    return odd * 100 <= length && usual >= wantedShare * length;
  }

  private static boolean isUsual(char c) {
    return (c >= 0x20 && c < 0x7F)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xFF00 && c <= 0xFF5E);
  }

  private static boolean isOdd(char c) {
    int type = Character.getType(c);
    return (c < 0x20 && c != '\f' && c != '\u000B')
        || c == 0x7F
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
