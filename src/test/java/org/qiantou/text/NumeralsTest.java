package org.qiantou.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "800头, 800",
    "一千二百头, 1200",
    "两千头, 2000",
    "1.2万头, 12000",
    "三十五头, 35",
    "十头, 10",
    "喂了五头, 5",
    "八百多头, 800",
    "几千头, 5000",
    "一万三千头, 13000",
    "二〇头, -1",
    "大头, -1",
    "头, -1"
  })
  void readsTheNumberBeforeAUnit(String text, double number) {
    assertEquals(number, Numerals.before(text, text.length() - 1));
  }
}
