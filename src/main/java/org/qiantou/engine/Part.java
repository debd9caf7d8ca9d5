package org.qiantou.engine;

/** The part that a claim plays in deciding who leads. */
public enum Part {
  /** 牵头: names the lead. */
  LEAD,
  /** 各自职责范围内: names one of several, none first. */
  SHARED,
  /** A slot left to local government that nobody has filled (授权未指定). */
  SLOT,
  /** 配合. */
  COOPERATE,
  /** 统一监督管理. */
  SUPERVISE,
  /** 移送、通报. */
  REFERRAL,
  /** A ground for a candidate, no duty. */
  GROUND
}
