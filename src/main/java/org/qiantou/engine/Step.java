package org.qiantou.engine;

import org.qiantou.model.Message;
import org.qiantou.model.TraceStep;

/**
 * A step of the reasoning with its place in the order in which it is told.
 *
 * @param stage the stage in which it was taken
 * @param detail what sets it apart from other steps by the same rule
 * @param told the step
 */
record Step(Stage stage, String detail, TraceStep told) implements Comparable<Step> {

  /** The stages of the doctrine, in order. */
  enum Stage {
    MATTER,
    CLAIM,
    FILL,
    ADMIT,
    PREFER,
    WEIGH,
    OPEN,
    CONCLUDE,
    COOPERATE,
    FOLLOW
  }

  /** A rule's name begins with the statement that it carries out. */
  static String statement(String rule) {
    return rule.substring(0, rule.indexOf(' '));
  }

  static Step of(Stage stage, String detail, String rule, String doctrine, Message text) {
    return new Step(stage, detail, new TraceStep(rule, doctrine, text));
  }

  @Override
  public int compareTo(Step other) {
    int byStage = stage.compareTo(other.stage);
    int byRule = byStage != 0 ? byStage : told.rule().compareTo(other.told.rule());
    return byRule != 0 ? byRule : detail.compareTo(other.detail);
  }
}
