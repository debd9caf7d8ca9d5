package org.qiantou.pack;

import java.io.IOException;

/**
 * A file of a table.
 *
 * @param path its path in the pack, with {@code /}
 * @param size its size in bytes
 * @param content its bytes
 */
record SourceFile(String path, long size, Content content) {

  /** The bytes of a file. */
  interface Content {
    byte[] read() throws IOException;
  }
}
