package org.qiantou.draft;

/** What kind of document it is. */
public enum DocumentType {
  /** 地方性法规. */
  LOCAL_REGULATION,
  /** 市政府规章. */
  GOVERNMENT_RULE,
  /** 市政府规范性文件. */
  MUNICIPAL_DOCUMENT,
  /** 市政府部门规范性文件. */
  DEPARTMENT_DOCUMENT,
  /** 区县政府规范性文件. */
  DISTRICT_DOCUMENT,
  /** A law, regulation or document of another place or of the state. */
  OUTSIDE_DOCUMENT,
  /** Its issuer is not known. */
  UNKNOWN
}
