package org.qiantou.draft.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks an entry of a zip file up to a limit and checks that it comes out as it went in. */
final class UnpackingStream extends FilterInputStream {

  /** Far more than the text of a document needs: a hundred pages make about 2 MB. */
  static final int LIMIT = 32 << 20;

  private final Zip.Entry entry;
  private final Inflater inflater;
  private final CRC32 crc = new CRC32();
  private long size;

  UnpackingStream(InputStream packed, Zip.Entry entry) throws SourceException {
    this(packed, entry, new Inflater(true));
  }

  private UnpackingStream(InputStream packed, Zip.Entry entry, Inflater inflater)
      throws SourceException {
    super(new InflaterInputStream(packed, inflater, 1 << 14));
    this.entry = entry;
    this.inflater = inflater;
    if (entry.size() > LIMIT) {
      throw new SourceException("zipBomb");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Worker.checkTime();
    int read;
    try {
      read = in.read(buffer, offset, length);
    } catch (ZipException e) {
      throw new SourceException("damaged");
    }
    if (read > 0) {
      crc.update(buffer, offset, read);
      size += read;
      if (size > entry.size()) {
        throw new SourceException("damaged");
      }
    } else if (read < 0 && (size != entry.size() || (int) crc.getValue() != entry.crc())) {
      throw new SourceException("damaged");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    super.close();
    inflater.end();
  }
}
