package org.qiantou.cli.batch;

/** The forms in which a batch is written. */
public enum Form {
  /** JSON Lines. */
  JSON,
  /** CSV. */
  CSV
}
