package org.qiantou.model;

/** Whether the impact on the environment is obvious (影响明显), which decides on escalation (D13). */
public enum Impact {
  OBVIOUS,
  NOT_OBVIOUS,
  UNKNOWN
}
