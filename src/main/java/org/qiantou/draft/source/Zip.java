package org.qiantou.draft.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A zip file in memory, read by its directory alone, as Word reads it. Sizes and counts are checked
 * before anything is unpacked; what is unpacked is held to its declared size and to a limit.
 */
final class Zip {

  private static final int END = 0x06054b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_REMARK = 0xFFFF;
  private static final int MOST_ENTRIES = 5_000;
  private static final long MOST_UNPACKED = 1L << 30;

  private final byte[] bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Zip(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * An entry.
   *
   * @param data the first packed byte in the file
   * @param stamp the time and date as they stand in the directory
   */
  record Entry(
      String name, int flags, int method, int stamp, int crc, int packed, long size, int data) {}

  static Zip of(byte[] bytes) throws SourceException {
    Zip zip = new Zip(bytes);
    zip.readDirectory();
    return zip;
  }

  /** Returns the entries by name, in the order of the directory. */
  Map<String, Entry> entries() {
    return entries;
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** Returns the content of an entry, unpacked while it is read. */
  InputStream open(String name) throws SourceException {
    @Nullable Entry entry = entries.get(name);
    if (entry == null) {
      throw new SourceException("damaged");
    }
    if ((entry.flags() & 1) != 0) {
      throw new SourceException("password");
    }
    InputStream packed = packed(entry);
    return switch (entry.method()) {
      case 0 -> packed;
      case 8 -> new UnpackingStream(packed, entry);
      default -> throw new SourceException("damaged");
    };
  }

  /** Returns the bytes of an entry as they are packed. */
  InputStream packed(Entry entry) {
    return new ByteArrayInputStream(bytes, entry.data(), entry.packed());
  }

  private void readDirectory() throws SourceException {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = findEnd(file);
    int count = file.getShort(end + 10) & 0xFFFF;
    if (count > MOST_ENTRIES) {
      throw new SourceException("zipBomb");
    }
    int at = file.getInt(end + 16);
    long packed = 0;
    long unpacked = 0;
    for (int i = 0; i < count; i++) {
      Entry entry = readEntry(file, at);
      packed += entry.packed();
      unpacked += entry.size();
      if (entries.put(entry.name(), entry) != null || packed > bytes.length) {
        // Two entries of one name, or entries that overlap: nobody's program writes that.
        throw new SourceException("damaged");
      }
      at += 46 + lengths(file, at);
    }
    if (unpacked > MOST_UNPACKED) {
      throw new SourceException("zipBomb");
    }
  }

  private static int findEnd(ByteBuffer file) throws SourceException {
    int last = Math.max(0, file.limit() - END_SIZE - LONGEST_REMARK);
    for (int at = file.limit() - END_SIZE; at >= last; at--) {
      if (file.getInt(at) == END) {
        return at;
      }
    }
    throw new SourceException("damaged");
  }

  private static int lengths(ByteBuffer file, int at) {
    return (file.getShort(at + 28) & 0xFFFF)
        + (file.getShort(at + 30) & 0xFFFF)
        + (file.getShort(at + 32) & 0xFFFF);
  }

  private static Entry readEntry(ByteBuffer file, int at) throws SourceException {
    try {
      if (file.getInt(at) != DIRECTORY) {
        throw new SourceException("damaged");
      }
      int flags = file.getShort(at + 8) & 0xFFFF;
      byte[] name = new byte[file.getShort(at + 28) & 0xFFFF];
      file.get(at + 46, name);
      int packed = file.getInt(at + 20);
      int local = file.getInt(at + 42);
      if (packed < 0 || local < 0 || file.getInt(local) != LOCAL) {
        throw new SourceException("damaged");
      }
      int data =
          local + 30 + (file.getShort(local + 26) & 0xFFFF) + (file.getShort(local + 28) & 0xFFFF);
      if ((long) data + packed > file.limit()) {
        throw new SourceException("damaged");
      }
      return new Entry(
          new String(name, charset(flags)),
          flags,
          file.getShort(at + 10) & 0xFFFF,
          file.getInt(at + 12),
          file.getInt(at + 16),
          packed,
          file.getInt(at + 24) & 0xFFFFFFFFL,
          data);
    } catch (IndexOutOfBoundsException e) {
      throw new SourceException("damaged");
    }
  }

  private static Charset charset(int flags) {
    return (flags & 0x800) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
  }
}
