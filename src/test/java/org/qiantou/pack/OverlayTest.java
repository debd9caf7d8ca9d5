package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiantou.model.Origin;

final class OverlayTest {
  private static final String DUTIES =
      "id,topic,act,role,holder,function,level,conditions,residual,open-list,from,to,"
          + "instrument,article,position,division,verification,checked\n";

  private final MemorySource city = MemorySource.good();
  private final MemorySource district =
      new MemorySource("yubei")
          .with(
              "pack.csv",
              "key,value\nid,yubei\nversion,3\nname,渝北规则包\nextends,test\ndistrict,渝北区\n");

  @Test
  void addsARow() {
    district.with("duties.csv", DUTIES + "yb-1,noise,巡查,LEAD,cgj,,区县,,,,,,渝北清单,,,,UNVERIFIED,\n");
    RulePack pack = load();
    assertEquals(city.load().duties().size() + 1, pack.duties().size());
    assertEquals(new Origin("yubei", "duties.csv", 2), origin(pack, "yb-1"));
    assertEquals(new Origin("test", "duties/noise.csv", 2), origin(pack, "noise-8-1"));
  }

  @Test
  void replacesARowOfTheSameId() {
    district.with("duties.csv", DUTIES + "gaj-1,noise,巡查,LEAD,cgj,,区县,,,,,,渝北清单,,,,UNVERIFIED,\n");
    RulePack pack = load();
    assertEquals(city.load().duties().size(), pack.duties().size());
    assertEquals(new Origin("yubei", "duties.csv", 2), origin(pack, "gaj-1"));
  }

  @Test
  void replacesARowOfTheSameKey() {
    district.with(
        "topic-words.csv", "topic,word,strength\nwater.ship,船,STRONG\nwater.ship,艇,WEAK\n");
    assertEquals(
        List.of(TopicWord.Strength.STRONG, TopicWord.Strength.WEAK),
        load().words().stream()
            .filter(each -> each.topic().equals("water.ship"))
            .map(TopicWord::strength)
            .toList());
  }

  @Test
  void withdrawsRows() {
    district.with(
        "withdrawals.csv", "table,id,reason\nduties,gaj-1,已废止\ntopic-words,water.ship;船,太宽\n");
    RulePack pack = load();
    assertEquals(Optional.empty(), Optional.ofNullable(pack.duties().get("gaj-1")));
    assertEquals(2, pack.words().size());
  }

  @Test
  void withdrawsOnlyWhatIsThere() {
    district.with(
        "withdrawals.csv",
        "table,id,reason\nduties,gaj-2,已废止\ndutys,gaj-1,已废止\npack,id,已废止\nduties,zzz,已废止\n");
    assertEquals(
        """
        yubei/withdrawals.csv:2:2（id）“gaj-2”：下层规则包的 duties 表没有这一行；是否应为 gaj-1？
        yubei/withdrawals.csv:3:1（table）“dutys”：没有这个表，或者这个表的行不能撤销；请写要撤销的那一行所在的表，例如 duties
        yubei/withdrawals.csv:4:1（table）“pack”：没有这个表，或者这个表的行不能撤销；请写要撤销的那一行所在的表，例如 duties
        yubei/withdrawals.csv:5:2（id）“zzz”：下层规则包的 duties 表没有这一行；只能撤销下层规则包里有的行\
        """,
        message());
  }

  @Test
  void holdsRowsBelowAgainstWhatIsWithdrawn() {
    district.with(
        "withdrawals.csv", "table,id,reason\nfunctions,planning,不用\norgans,公安机关;gaj,不用\n");
    assertEquals(
        "pack/duties/noise.csv:3:5（holder）“公安机关”：既不是部门代码，也不是 organs 表里的机关名称；请写 gaj", message());
  }

  @Test
  void saysWhichPacksLieOverOneAnother() {
    RulePack pack = load();
    assertEquals("yubei", pack.info().id());
    assertEquals("3", pack.info().version());
    assertEquals("重庆市", pack.info().jurisdiction());
    assertEquals(Optional.of("500112"), pack.info().district());
    assertEquals(List.of("test 2026.1", "yubei 3"), pack.info().layers());
  }

  @Test
  void liesOnlyOverThePackThatItExtends() {
    district.with("pack.csv", "key,value\nid,yubei\nversion,3\nname,渝北规则包\nextends,tset\n");
    assertTrue(message().startsWith("yubei/pack.csv:5:2（value）“tset”：前面没有这个规则包"), this::message);
  }

  @Test
  void isGivenOnce() {
    district.with("pack.csv", "key,value\nid,test\nversion,3\nname,渝北规则包\n");
    assertTrue(message().startsWith("yubei/pack.csv:2:2（value）“test”：前面已经有这个规则包"), this::message);
  }

  private RulePack load() {
    return PackLoader.fromSources(List.of(city, district));
  }

  private String message() {
    return assertThrows(PackException.class, this::load).message(Locale.CHINESE);
  }

  private static Origin origin(RulePack pack, String duty) {
    return Optional.ofNullable(pack.duties().get(duty)).orElseThrow().origin();
  }
}
