package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ItemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总则", "（一）治水", "(十二)治气", "1.查", "1．查", "１、查", "（1）查", "1)查", "①查", "⑴查", "⒈查", "第一章 总则",
        "第十二条 为", "附件1", "附件：", "专栏2 工程", "——坚持", "㈠查"
      })
  void knowsItems(String line) {
    assertTrue(Items.begins(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5亿元",
        "2026年底前",
        "（市水利局牵头）",
        "第一位者",
        "一批项目",
        "一是",
        "100万吨",
        "12345.热线",
        "",
        "附近"
      })
  void knowsWhatIsNone(String line) {
    assertFalse(Items.begins(line));
  }
}
