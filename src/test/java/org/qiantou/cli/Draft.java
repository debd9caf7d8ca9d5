package org.qiantou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A draft of a plan with one mistake of each common kind. */
final class Draft {

  private static final String TEXT =
      """
      # 重庆市公共服务工作方案

      一、工作任务

      （一）加强义务教育招生管理。（市教委、市公安局、市民政局）

      （二）加强<b>养老</b>服务管理。（牵头单位：市民政局；配合单位：市环保局）

      （三）推进农民工工资支付管理。（责任单位：有关部门）
      """;

  private Draft() {}

  static Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("draft.txt"), TEXT);
  }
}
