package org.qiantou.draft;

/** What a document is checked for, the weightiest first. */
public enum FindingRule {
  MISSING_RESPONSIBLE("missing-responsible"),
  MISSING_LEAD("missing-lead"),
  MULTIPLE_LEADS("multiple-leads"),
  UNKNOWN_DEPARTMENT("unknown-department"),
  FORMER_DEPARTMENT("former-department"),
  LEAD_CONTRADICTS_RULES("lead-contradicts-rules"),
  NEW_DUTY("new-duty"),
  COOPERATOR_MISSING("cooperator-missing"),
  LEAD_ALSO_COOPERATES("lead-also-cooperates"),
  VAGUE_RESPONSIBLE("vague-responsible");

  private final String id;

  FindingRule(String id) {
    this.id = id;
  }

  /** Returns the stable id, such as {@code missing-lead}. */
  public String id() {
    return id;
  }
}
