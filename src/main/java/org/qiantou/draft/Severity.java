package org.qiantou.draft;

/** How grave a finding is. */
public enum Severity {
  /** Must be mended before the document is issued. */
  ERROR,
  /** Should be mended. */
  WARNING,
  /** Good to know. */
  NOTE
}
