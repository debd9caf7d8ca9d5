package org.qiantou.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * One line of the input, without its line break.
 *
 * @param number its number, from 1
 * @param bytes what stands on it; only the beginning, if it is too long
 * @param tooLong whether it is longer than a record may be
 */
@SuppressWarnings("ArrayRecordComponent") // Lines are many, and nobody compares or changes them.
record Line(int number, byte[] bytes, boolean tooLong) {

  /**
   * Returns the line as text.
   *
   * @throws BadRecordException if it is too long or no UTF-8
   */
  String text() throws BadRecordException {
    if (tooLong) {
      throw new BadRecordException("record.long", LineReader.LONGEST >> 20);
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRecordException("record.encoding");
    }
  }

  boolean isBlank() {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t') {
        return false;
      }
    }
    return !tooLong;
  }

  boolean hasOddQuotes() {
    boolean odd = false;
    for (byte each : bytes) {
      odd ^= each == '"';
    }
    return odd;
  }
}
