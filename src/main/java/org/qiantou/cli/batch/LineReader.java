package org.qiantou.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines and never holds more of one than a record may be long. */
final class LineReader {

  /** The most bytes of one record. */
  static final int LONGEST = 8 << 20;

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Returns the next line, or null at the end. */
  @Nullable Line next() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(0);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      ended = stop < end;
      tooLong |= line.size() + stop - at > LONGEST;
      if (!tooLong) {
        line.write(buffer, at, stop - at);
      }
      at = ended ? stop + 1 : stop;
    }
    number++;
    return new Line(number, trimmed(line.toByteArray()), tooLong);
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private byte[] trimmed(byte[] line) {
    int from = number == 1 && Arrays.mismatch(line, BOM) == BOM.length ? BOM.length : 0;
    int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
  }
}
