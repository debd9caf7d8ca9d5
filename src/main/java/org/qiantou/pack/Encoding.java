package org.qiantou.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Makes text of a file's bytes, which must be UTF-8; says what else they seem to be. */
final class Encoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Encoding() {}

  /** Returns the text without a byte order mark, or null after telling of the mistake. */
  static @Nullable String text(byte[] bytes, String file, Problems problems) {
    String text = new String(bytes, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int end = endOfSoundPart(bytes);
      if (end >= 0) {
        int line = lineAt(bytes, end);
        problems.add(new Spot(file, line, 0, ""), "", key(bytes));
        return null;
      }
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
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
    return firstFault(bytes, charset) < 0;
  }

  private static int endOfSoundPart(byte[] bytes) {
    return firstFault(bytes, UTF_8);
  }

  /** Returns the offset of the first byte that is not of the charset, or -1. */
  private static int firstFault(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
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
