package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Condition;
import org.qiantou.model.Duty;
import org.qiantou.model.Level;
import org.qiantou.model.Origin;
import org.qiantou.model.PackInfo;
import org.qiantou.model.Role;
import org.qiantou.model.Validity;
import org.qiantou.model.Verification;

final class PackLoaderTest {
  private static final Path GOOD = Path.of("src/test/resources/packs/good");

  private final RulePack pack = PackLoader.load(List.of(GOOD));

  @Test
  void saysWhichPackItIs() {
    assertEquals(
        new PackInfo(
            "test",
            "2026.1",
            "测试规则包",
            "重庆市",
            "市",
            LocalDate.of(2018, 11, 1),
            Optional.empty(),
            List.of("test 2026.1")),
        pack.info());
  }

  @Test
  void readsEveryColumnOfADuty() {
    assertEquals(
        new Duty(
            "water-9-2",
            "water.ship",
            "船舶污染监管",
            Role.LEAD,
            "海事管理机构",
            Optional.empty(),
            Set.of(Level.MUNICIPAL, Level.DISTRICT),
            Set.of(new Condition("vessel", true, Set.of("fishing"))),
            false,
            false,
            new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31)),
            "水污染防治法",
            Optional.of("第九条第二款"),
            1,
            Optional.empty(),
            Verification.ARTICLE,
            "2026-11 read",
            new Origin("test", "duties/statutes/water.csv", 2)),
        pack.duties().get("water-9-2"));
  }

  @Test
  void mapsTheWordsForLevels() {
    assertEquals(Set.of(Level.MUNICIPAL), at(pack.duties(), "gaj-1").levels());
    assertEquals(Set.of(Level.DISTRICT), at(pack.delegations(), "noise-66").levels());
  }

  @Test
  void inheritsTheDayFromWhichATopicIsCovered() {
    assertEquals(LocalDate.of(2022, 6, 5), at(pack.topics(), "noise.social").coveredFrom());
    assertEquals(LocalDate.of(2023, 1, 1), at(pack.topics(), "noise.social.dance").coveredFrom());
    assertEquals(LocalDate.of(2018, 11, 1), at(pack.topics(), "water.ship").coveredFrom());
  }

  @Test
  void keepsLineBreaksAndQuotesOfCells() {
    assertEquals("广场舞、装修等,\n以及叫卖", at(pack.topics(), "noise.social").about());
    assertEquals("楼下跳坝坝舞，音响开到\"最大\"", pack.examples().get(0).text());
  }

  @Test
  void splitsWordsIntoParts() {
    assertEquals(
        new TopicWord("noise.social", List.of("装修", "吵"), TopicWord.Strength.NORMAL),
        pack.words().get(1));
  }

  @Test
  void knowsDistrictsByCodeNameAndAlias() {
    assertEquals("ljxq", pack.counterparts().get(1).district());
    assertEquals(Optional.of("500112"), at(pack.designations(), "yb-noise-64").district());
    assertEquals(Optional.of("500112"), at(pack.instruments(), "渝北清单").district());
  }

  @Test
  void acceptsAByteOrderMark() {
    String mandate = "\uFEFFwording,levels,source,verification\n设区的市级,MUNICIPAL,,UNVERIFIED\n";
    RulePack marked = MemorySource.good().with("levels/marked.csv", mandate).load();
    assertEquals(pack.duties().keySet(), marked.duties().keySet());
  }

  @Test
  void passesOverRemarksAndEmptyRowsAsASpreadsheetLeavesThem() {
    String levels =
        "\"# a remark, \"\"quoted\"\"\",,,\r\n"
            + "wording,levels,source,verification,,\r\n"
            + ",,,,,\r\n"
            + "# another, plain,,,,\r\n"
            + "设区的市级,MUNICIPAL,,UNVERIFIED,,\r\n";
    MemorySource.good().with("levels/excel.csv", levels).load();
  }

  @Test
  void namesEveryMistakeAtOnceInOrderOfPlace() {
    String words = "topic,word,strength\nnoise,吵,LOUD\nnois,闹,STRONG\n";
    String functions = "code,name,words,note\nX,,,\n";
    MemorySource bad =
        MemorySource.good().with("topic-words/b.csv", words).with("functions/a.csv", functions);
    List<PackProblem> problems = assertThrows(PackException.class, bad::load).problems();
    assertEquals(
        List.of(
            "pack/functions/a.csv:2:1 X",
            "pack/functions/a.csv:2:2 ",
            "pack/topic-words/b.csv:2:3 LOUD",
            "pack/topic-words/b.csv:3:1 nois"),
        problems.stream()
            .map(each -> each.file() + ":" + each.line() + ":" + each.column() + " " + each.value())
            .toList());
  }

  @Test
  void doesNotBlameOthersForRowsThatCouldNotBeRead() {
    String broken = "code,name,words,note\nguidance,\"指导,,\n";
    String duty =
        "id,topic,act,role,holder,function,level,conditions,residual,open-list,from,to,"
            + "instrument,article,position,division,verification,checked\n"
            + "g-1,noise,指导,LEAD,gaj,guidance,市级,,,,,,公安三定,,,,UNVERIFIED,\n";
    MemorySource bad =
        MemorySource.good().with("functions/a.csv", broken).with("duties/g.csv", duty);
    List<PackProblem> problems = assertThrows(PackException.class, bad::load).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).file().endsWith("functions/a.csv"));
  }

  @Test
  void tellsOnceThatATableIsMissing() {
    MemorySource bad = MemorySource.good();
    bad.contents().remove("functions.csv");
    List<PackProblem> problems = assertThrows(PackException.class, bad::load).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals("pack", problems.get(0).file());
  }

  private static <T> T at(Map<String, T> rows, String key) {
    return Optional.ofNullable(rows.get(key)).orElseThrow();
  }
}
