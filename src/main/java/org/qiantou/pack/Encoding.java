package org.qiantou.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes text of a file's bytes, which must be UTF-8; says what else they seem to be. */
final class Encoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Encoding() {}

  /** Returns the text without a byte order mark, or null after telling of the mistake. */
  static char @Nullable [] text(byte[] bytes, String file, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    char[] text = new char[bytes.length];
    CharBuffer out = CharBuffer.wrap(text);
    CoderResult result = decoder(UTF_8).decode(in, out, true);
    if (result.isError()) {
      int line = lineAt(bytes, in.position());
      problems.add(new Spot(file, line, 0, ""), "", key(bytes));
      return null;
    }
    boolean marked = out.position() > 0 && text[0] == BYTE_ORDER_MARK;
    return Arrays.copyOfRange(text, marked ? 1 : 0, out.position());
  }

  private static String key(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return "encoding.utf16";
    }
    if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xD0, 0xCF)) {
      return "encoding.spreadsheet";
    }
    // A JRE without the extended charsets cannot tell GB18030.
    boolean chinese = Charset.isSupported("GB18030") && reads(bytes, Charset.forName("GB18030"));
    return chinese ? "encoding.gb18030" : "encoding.unknown";
  }

  private static boolean reads(byte[] bytes, Charset charset) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    return !decoder(charset).decode(ByteBuffer.wrap(bytes), out, true).isError();
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static int lineAt(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      boolean oldMac = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
      if (bytes[i] == '\n' || oldMac) {
        line++;
      }
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
