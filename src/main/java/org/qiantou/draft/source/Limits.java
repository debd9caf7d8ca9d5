package org.qiantou.draft.source;

/**
 * How large a document may be. A hundred pages hold 60,000 characters, so that these are far beyond
 * any document that people write, and near enough that none can exhaust the machine.
 */
final class Limits {

  /** The bytes of a file. */
  static final int FILE_BYTES = 48 << 20;

  /** The characters of one paragraph. */
  static final int PARAGRAPH_CHARACTERS = 200_000;

  /** The characters of a document. */
  static final int CHARACTERS = 3_000_000;

  /** The blocks, and the cells of tables, of a document. */
  static final int BLOCKS = 300_000;

  private Limits() {}
}
