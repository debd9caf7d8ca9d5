package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Body;
import org.qiantou.model.DepartmentName.Form;
import org.qiantou.model.Level;

final class NamingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final Optional<String> YUBEI = Optional.of("500112");
  private static final Optional<String> NEW_AREA = Optional.of("ljxq");

  private final Naming naming = new Naming(MemorySource.good().load());

  @Test
  void showsTheMunicipalBodyByItsShortName() {
    assertEquals(
        new Body("gaj", "市公安局", "重庆市公安局", "市公安局", Optional.of("治安总队")),
        naming.body("gaj", Level.MUNICIPAL, Optional.empty(), DAY, Optional.of("治安总队")));
  }

  @Test
  void showsTheNameOfTheDay() {
    assertEquals("市环保局", municipal("sthjj", LocalDate.of(2018, 10, 22)));
    assertEquals("市生态环境局", municipal("sthjj", LocalDate.of(2018, 10, 23)));
  }

  @Test
  void showsTheNameThatBeganLastWhereTwoAreRight() {
    assertEquals("市交通局", municipal("jtj", LocalDate.of(2024, 1, 31)));
    assertEquals("市交通运输委", municipal("jtj", LocalDate.of(2024, 2, 1)));
    assertEquals("市交通运输委", municipal("jtj", LocalDate.of(2024, 2, 8)));
  }

  @Test
  void showsABodyThatDidNotExistByItsOwnLastName() {
    assertEquals("市乡村振兴局", municipal("xczxj", LocalDate.of(2025, 6, 1)));
    assertEquals("市城市管理局", municipal("cgj", LocalDate.of(2017, 1, 1)));
  }

  @Test
  void makesTheCounterpartsNameFromThePattern() {
    assertEquals(
        new Body("sthjj", "渝北区生态环境局", "重庆市渝北区生态环境局", "市生态环境局", Optional.empty()),
        inDistrict("sthjj", YUBEI));
  }

  @Test
  void repeatsTheShortNameWhereThereIsNoPatternForTheFullOne() {
    assertEquals("渝北区交通局", inDistrict("jtj", YUBEI).fullName());
  }

  @Test
  void namesABodyOfNoGivenDistrict() {
    assertEquals("区县生态环境局", inDistrict("sthjj", Optional.empty()).name());
  }

  @Test
  void leavesABodyWithoutCounterpartItself() {
    assertEquals(
        new Body("hsj", "重庆海事局", "长江重庆海事局", "重庆海事局", Optional.empty()), inDistrict("hsj", YUBEI));
  }

  @Test
  void knowsExceptionsOfADistrict() {
    Body police = inDistrict("gaj", NEW_AREA);
    assertEquals("两江新区公安分局", police.name());
    assertEquals("两江新区公安分局", police.fullName());
    assertEquals("市公安局", police.counterpart());
  }

  @Test
  void knowsWhoTakesABodysPlace() {
    assertEquals(
        new Body("sthjj", "两江新区生态环境局", "重庆市两江新区生态环境局", "市城市管理局", Optional.empty()),
        inDistrict("cgj", NEW_AREA));
  }

  @Test
  void refusesCodesThatThePackLacks() {
    assertThrows(IllegalArgumentException.class, () -> municipal("xxx", DAY));
    assertThrows(IllegalArgumentException.class, () -> inDistrict("sthjj", Optional.of("500999")));
  }

  @Test
  void findsADepartmentByAnyOfItsNames() {
    assertEquals("gaj FULL true", find("重庆市公安局"));
    assertEquals("gaj SHORT true", find("市公安局"));
    assertEquals("gaj ALIAS true", find("公安机关"));
    assertEquals("sthjj SHORT false", find("市环保局"));
    assertEquals("xczxj SHORT true", find("市乡村振兴局"));
    assertEquals("none", find("市教委"));
  }

  @Test
  void saysWhetherANameIsRightOnTheDay() {
    LocalDate before = LocalDate.of(2018, 10, 22);
    assertEquals("sthjj SHORT true", find("市环保局", before));
    assertEquals("sthjj SHORT false", find("市生态环境局", before));
    assertEquals("xczxj SHORT false", find("市乡村振兴局", LocalDate.of(2025, 1, 1)));
  }

  @Test
  void findsTheBodiesOfDistricts() {
    assertEquals("sthjj SHORT true 500112", find("渝北区生态环境局"));
    assertEquals("sthjj FULL true 500112", find("重庆市渝北区生态环境局"));
    assertEquals("jtj ALIAS true 500112", find("渝北交通局"));
    assertEquals("gaj SHORT true ljxq", find("两江新区公安分局"));
    assertEquals("gaj ALIAS true ljxq", find("两江新区公安局"));
    assertEquals("cgj SHORT true", find("区县城市管理局"));
  }

  private String municipal(String code, LocalDate day) {
    return naming.body(code, Level.MUNICIPAL, Optional.empty(), day, Optional.empty()).name();
  }

  private Body inDistrict(String code, Optional<String> district) {
    return naming.body(code, Level.DISTRICT, district, DAY, Optional.empty());
  }

  private String find(String name) {
    return find(name, DAY);
  }

  private String find(String name, LocalDate day) {
    return naming.byName(name, day).map(NamingTest::show).orElse("none");
  }

  private static String show(NameMatch match) {
    Form form = match.name().form();
    String district = match.district().map(each -> " " + each.code()).orElse("");
    return match.department().code() + " " + form + " " + match.valid() + district;
  }
}
