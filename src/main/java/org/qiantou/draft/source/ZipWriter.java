package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a zip file again with some entries changed; the others are copied as they are packed. */
final class ZipWriter {

  private static final int UTF_8_NAME = 0x800;

  /** Midnight of 1 January 1980, the first that a zip file can say. */
  private static final int NO_STAMP = 0x00210000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  private ZipWriter() {}

  /** Returns the zip; entries that it did not have come last. */
  static byte[] write(Zip zip, Map<String, byte[]> changed) {
    try {
      ZipWriter writer = new ZipWriter();
      Map<String, byte[]> added = new TreeMap<>(changed);
      for (Zip.Entry entry : zip.entries().values()) {
        byte[] content = added.remove(entry.name());
        if (content == null) {
          writer.copy(zip, entry);
        } else {
          writer.add(entry.name(), entry.flags() & UTF_8_NAME, entry.stamp(), content);
        }
      }
      for (Map.Entry<String, byte[]> entry : added.entrySet()) {
        writer.add(entry.getKey(), UTF_8_NAME, NO_STAMP, entry.getValue());
      }
      return writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Zip zip, Zip.Entry entry) throws IOException {
    // Bit 3 says that sizes follow the data; here they stand in front.
    int flags = entry.flags() & ~8;
    header(
        name(entry.name(), flags),
        flags,
        entry.method(),
        entry.stamp(),
        entry.crc(),
        entry.packed(),
        (int) entry.size());
    zip.packed(entry).transferTo(out);
  }

  private void add(String name, int flags, int stamp, byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed, deflater)) {
      deflate.write(content);
    } finally {
      deflater.end();
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    header(name(name, flags), flags, 8, stamp, (int) crc.getValue(), packed.size(), content.length);
    packed.writeTo(out);
  }

  private void header(byte[] name, int flags, int method, int stamp, int crc, int packed, int size)
      throws IOException {
    int[] common = {flags, method, stamp, stamp >>> 16, crc, crc >>> 16, packed, packed >>> 16};
    int[] rest = {size, size >>> 16, name.length, 0};
    int start = out.size();
    put(out, 0x4b50, 0x0403, 20);
    put(out, common);
    put(out, rest);
    out.write(name);
    put(directory, 0x4b50, 0x0201, 20, 20);
    put(directory, common);
    put(directory, rest);
    put(directory, 0, 0, 0, 0, 0, start, start >>> 16);
    directory.write(name);
    count++;
  }

  private byte[] finish() throws IOException {
    int start = out.size();
    int size = directory.size();
    directory.writeTo(out);
    put(out, 0x4b50, 0x0605, 0, 0, count, count, size, size >>> 16, start, start >>> 16, 0);
    return out.toByteArray();
  }

  /** Writes the lower half of each number, its lower byte first. */
  private static void put(ByteArrayOutputStream to, int... halves) {
    for (int half : halves) {
      to.write(half);
      to.write(half >>> 8);
    }
  }

  private static byte[] name(String name, int flags) {
    return name.getBytes((flags & UTF_8_NAME) != 0 ? UTF_8 : ISO_8859_1);
  }
}
