package org.qiantou.draft;

/** What a document gives a unit to do in a task. The weightier comes first. */
enum Part {
  LEAD,
  COOPERATE,
  GUIDE,
  RESPONSIBLE,
  /** Nothing: a deadline, a person, a scope. */
  IGNORE;

  Part orWeightier(Part other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
