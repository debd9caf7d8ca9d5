package org.qiantou.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What brackets and labels say; {@code L C R G} are lead, cooperating, responsible, guiding. */
final class AssignmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市交通运输委牵头，市生态环境局、市水利局参与，沿江区县政府负责落实 | L市交通运输委 C市生态环境局,市水利局 R沿江区县政府",
        "省委金融办，省能源局按职责分工负责 | R省委金融办,省能源局",
        "省科技厅、工业和信息化厅、体育局负责 | R省科技厅,省工业和信息化厅,省体育局",
        "市委宣传部、网信办、教委负责 | R市委宣传部,市委网信办,市教委",
        "市市场监管局、住房城乡建委负责 | R市市场监管局,市住房城乡建委",
        "市公安局（市禁毒办）牵头 | L市公安局（市禁毒办）",
        "市水利局市财政局共同牵头 | L市水利局,市财政局",
        "各市、州、县人民政府负责 | R各市、州、县人民政府",
        "两江新区、西部科学城重庆高新区、万盛经开区管委会负责 | R两江新区、西部科学城重庆高新区、万盛经开区管委会",
        "由市水利局会同有关部门负责 | L市水利局 C有关部门",
        "水利、林业等部门负责 | R水利部门,林业部门",
        "市生态环境局指导，各区县政府负责落实 | R各区县政府 G市生态环境局",
        "市发展改革委、市能源局、国网重庆市电力公司负责 | R市发展改革委,市能源局,国网重庆市电力公司",
        "责任单位：市生态环境局（牵头）、市水利局 | L市生态环境局 R市水利局",
        "牵头单位：市林业局；配合单位：无 | L市林业局",
        "市环境局牵头市水利局配合 | L市环境局 C市水利局",
        "支持龙头企业牵头组建联盟 | none",
        "由政府负责人牵头的工作机制 | none",
        "以下简称市水利局 | none",
        "附后 | none",
      })
  void isRead(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  private static String shown(String text) {
    Clean clean = Clean.of(text);
    Optional<Assignment> read =
        LabelParser.find(clean.text(), 0, clean.length()).isEmpty()
            ? RoleParser.parse(clean, 0, clean.length(), null)
            : LabelParser.parse(clean, 0, clean.length());
    if (read.isEmpty()) {
      return "none";
    }
    Map<Part, String> letters =
        new TreeMap<>(
            Map.of(Part.LEAD, "L", Part.COOPERATE, "C", Part.RESPONSIBLE, "R", Part.GUIDE, "G"));
    List<String> parts =
        List.of(Part.LEAD, Part.COOPERATE, Part.RESPONSIBLE, Part.GUIDE).stream()
            .filter(part -> !read.get().of(part).isEmpty())
            .map(part -> letters.get(part) + names(read.get().of(part)))
            .toList();
    return String.join(" ", parts);
  }

  private static String names(NameList list) {
    return String.join(",", list.names().stream().map(Name::shown).toList());
  }
}
