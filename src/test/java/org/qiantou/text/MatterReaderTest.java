package org.qiantou.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantou.model.Span;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;

/** Whether the built-in pack understands what people write. */
class MatterReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final RulePack PACK = PackLoader.builtIn();
  private static final MatterReader READER = new MatterReader(PACK);

  @ParameterizedTest
  @CsvSource({
    "楼下坝坝舞音响开得震天响，每晚跳到十点半, noise.life.square",
    "樓下壩壩舞音響開得震天響，每晚跳到十點半, noise.life.square",
    "楼下坝\u200B坝舞音\u200B响开得震天响，每晚跳到十点半, noise.life.square",
    "楼下坝坝舞音响开得震天响每晚跳到十点半, noise.life.square",
    "燥音扰民：楼下坝坝舞音响开得震天响，每晚跳到１０点半, noise.life.square",
    "那家叫“江风渔火”的客栈，楼顶冷却塔从早嗡到晚，睡不着, noise.life.shop.equipment",
    "楼下火锅店的油烟直接对着我家窗户排，一屋子都是牛油味, air.cooking.fume"
  })
  void understandsTheActHoweverItIsWritten(String text, String topic) {
    Understanding understood = READER.read(text, TODAY);
    assertEquals(Understanding.Kind.MATTERS, understood.kind());
    assertEquals(topic, understood.matters().get(0).reading().topic());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公司拖欠我三个月工资，劳动仲裁也没有结果，请帮忙追讨",
        "孩子上小学的学位怎么分配，我家划片到哪个学校",
        "医保报销比例为什么今年变少了",
        "开发商延期交房一年多，房产证也办不下来",
        "环保公司招聘我去当保安，押金一千元不退"
      })
  void seesWhatIsNotOfTheEnvironment(String text) {
    assertEquals(Understanding.Kind.NOT_ENVIRONMENTAL, READER.read(text, TODAY).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "……！！", "\uD83D\uDE00\uD83D\uDE00", "\u200B"})
  void doesNotUnderstandWhatSaysNothing(String text) {
    assertEquals(Understanding.Kind.UNRECOGNIZED, READER.read(text, TODAY).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"asdf", "哈哈哈", "你好"})
  void namesNoSureTopicForAGreeting(String text) {
    Understanding understood = READER.read(text, TODAY);
    assertFalse(understood.kind() == Understanding.Kind.NOT_ENVIRONMENTAL);
    assertTrue(understood.matters().stream().allMatch(each -> each.reading().confidence() < 0.5));
  }

  /** A text of which little is known must not upset the reader. */
  @ParameterizedTest
  @ValueSource(strings = {"的", "啊", "123", "abc", "鿍鿎", "x，y。z", "一", "你", "1、2、3、"})
  void readsWhatSaysNextToNothing(String text) {
    assertFalse(READER.read(text, TODAY).matters().size() > 1);
  }

  @Test
  void tellsSeveralMattersApartInTheOrderOfTheText() {
    String text = "一是工地半夜打桩吵得睡不着；二是渣土车没盖篷布沿路撒泥巴。";
    List<ReadMatter> matters = READER.read(text, TODAY).matters();
    assertEquals(2, matters.size());
    assertTrue(matters.stream().anyMatch(each -> each.reading().topic().startsWith("noise.con")));
    assertTrue(matters.stream().anyMatch(each -> each.reading().topic().startsWith("waste.con")));
  }

  @Test
  void marksTheWordsThatLedToTheTopic() {
    String text = "我家住三楼，楼下火锅店的油烟直接对着窗户排";
    List<Span> spans = READER.read(text, TODAY).matters().get(0).reading().spans();
    assertFalse(spans.isEmpty());
    assertTrue(
        spans.stream().anyMatch(each -> text.substring(each.start(), each.end()).contains("油烟")));
  }

  @Test
  void fillsTheFieldsThatDecide() {
    String text = "万州区一个存栏两千头的猪场把粪水直接排进河沟";
    ReadMatter matter = READER.read(text, TODAY).matters().get(0);
    assertEquals("large", matter.fields().get("scale"));
    assertEquals(Optional.of("500101"), matter.district());
  }

  @Test
  void readsAVeryLongTextInBoundedMemory() {
    String text = "楼下火锅店的油烟直接对着我家窗户排，一屋子都是牛油味。".repeat(40_000);
    Understanding understood = READER.read(text, TODAY);
    assertEquals("air.cooking.fume", understood.matters().get(0).reading().topic());
  }

  @Test
  void learnedTheBuiltInPackWhenTheProjectWasBuilt() {
    assertTrue(LearnedModel.isOf(PACK));
  }
}
