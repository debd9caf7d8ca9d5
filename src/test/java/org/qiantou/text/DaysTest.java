package org.qiantou.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantou.pack.PackLoader;

class DaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Days days = new Days(PackLoader.builtIn().language().cues());

  @ParameterizedTest
  @CsvSource({
    "2021年3月5日有工厂偷排, 2021-03-05",
    "2021-03-05有工厂偷排, 2021-03-05",
    "2021.3.5有工厂偷排, 2021-03-05",
    "3月5日有工厂偷排, 2026-03-05",
    "12月1日有工厂偷排, 2025-12-01",
    "昨晚有工厂偷排, 2026-11-22",
    "3月5日发现，3月8日又发现, 2026-03-08"
  })
  void readsTheDayOfWhichATextTells(String text, LocalDate day) {
    assertEquals(Optional.of(day), days.in(text, TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "有工厂偷排",
    "2027年1月1日要开工",
    "2024年2月30日有工厂偷排",
    "我2019年3月5日买的房，工厂至今天天偷排",
    "联系电话13812345678",
    "2024年有工厂偷排",
    "比例1-2-3的料"
  })
  void readsNoDayWhereNoneDecides(String text) {
    assertEquals(Optional.empty(), days.in(text, TODAY));
  }
}
