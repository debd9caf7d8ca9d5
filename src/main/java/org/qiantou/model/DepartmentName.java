package org.qiantou.model;

/**
 * A name of a department and the days on which it was right.
 *
 * @param name the name
 * @param form full, short, or another common form
 * @param validity the days on which it was right
 */
public record DepartmentName(String name, Form form, Validity validity) {

  /** The form of a name. */
  public enum Form {
    FULL,
    SHORT,
    ALIAS
  }
}
