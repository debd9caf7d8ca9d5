package org.qiantou.cli.batch;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form of input: cuts it into records, and reads each. */
interface Records {

  /** Returns the next record, or null at the end. Called by one thread. */
  @Nullable Raw next() throws IOException;

  /**
   * Returns what a record states, by key. Called by many threads.
   *
   * @throws BadRecordException if it cannot be read
   */
  Map<String, Object> read(Raw raw) throws BadRecordException;
}
