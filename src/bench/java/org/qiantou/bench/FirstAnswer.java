package org.qiantou.bench;

import org.qiantou.Qiantou;
import org.qiantou.model.Matter;

/** Started in a JVM of its own: answers one matter and ends. */
final class FirstAnswer {

  private FirstAnswer() {}

  /** Takes how many made-up rows to answer by; 0 means the built-in pack, read from its tables. */
  public static void main(String[] args) {
    int rows = Integer.parseInt(args[0]);
    Qiantou qiantou = rows == 0 ? Qiantou.standard() : Qiantou.of(SampleRows.pack(rows));
    Matter matter = rows == 0 ? Matter.ofText("工地半夜还在打桩") : Matter.ofTopic("t1");
    System.out.println(qiantou.resolve(matter).resolutions().get(0).status());
  }
}
