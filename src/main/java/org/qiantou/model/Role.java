package org.qiantou.model;

/** What a duty (职责) makes of its body. */
public enum Role {
  /** 牵头: leads the matter. */
  LEAD,
  /** 配合: cooperates. */
  COOPERATE,
  /** 各自职责范围内: one of several bodies, none of them first (D9). */
  SHARED,
  /** 统一监督管理: a general power, never a lead by itself (D8). */
  UNIFIED_SUPERVISION,
  /** 移送、通报: the matter is handed over to it; no cooperation. */
  REFERRAL,
  /** No duty, but shown as a ground for a candidate. */
  GROUND
}
