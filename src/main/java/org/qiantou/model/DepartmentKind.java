package org.qiantou.model;

/** What kind of body a department is. */
public enum DepartmentKind {
  GOVERNMENT,
  PARTY,
  JUDICIAL,
  PROCURATORATE,
  /** A central body in the city (中央驻渝机构). */
  CENTRAL,
  /** 乡镇人民政府、街道办事处. */
  TOWNSHIP,
  /** A class of bodies, such as 各区县政府. */
  CLASS,
  OTHER
}
