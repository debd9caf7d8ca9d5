package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextReaderTest {

  @Test
  void makesEachLineAParagraph() throws SourceException {
    Source source = Read.text("a.txt", "　　一、总体要求\r\n\r\n\u200B正文\u200B。\r（一）治水");
    assertEquals(List.of("一、总体要求", "正文。", "（一）治水"), Read.lines(source));
    assertEquals(List.of(1, 3, 4), Read.places(source));
    assertEquals(Format.TEXT, source.format());
  }

  @Test
  void readsOtherEncodings() throws SourceException {
    byte[] bytes = "（市水利局牵头）\n".getBytes(Charset.forName("GB18030"));
    assertEquals(List.of("（市水利局牵头）"), Read.lines(Read.bytes("a", bytes)));
  }

  @Test
  void mendsATextThatWasWrapped() throws SourceException {
    String text =
        """
        一、加快补齐污水收集处理设施短板，完善源头管控、过程监管和末端治理相衔接
        的工作机制，推动实现生活污水应收尽收、工业废水达标排放，由市生态环境局、市住
        房城乡建委负责，持续改善重点河流断面水质。
        （一）加快补齐污水收集处理设施短板，完善源头管控、过程监管和末端治理相衔接
        的工作机制，推动实现生活污水应收尽收。（市水利局牵头，市生态环境局、市住房城
        乡建委配合）
        二、其他
        """;
    assertEquals(
        List.of(
            "一、加快补齐污水收集处理设施短板，完善源头管控、过程监管和末端治理相衔接的工作机制，推动实现生活污水应收尽收、工业废水达标排放，"
                + "由市生态环境局、市住房城乡建委负责，持续改善重点河流断面水质。",
            "（一）加快补齐污水收集处理设施短板，完善源头管控、过程监管和末端治理相衔接的工作机制，推动实现生活污水应收尽收。"
                + "（市水利局牵头，市生态环境局、市住房城乡建委配合）",
            "二、其他"),
        Read.lines(Read.text("a.txt", text)));
  }

  @Test
  void leavesLinesAloneThatWereNotWrapped() throws SourceException {
    String text = "市水利局\n市财政局\n市林业局\n市教委\n市科技局\n市民政局\n";
    assertEquals(6, Read.text("a.txt", text).blocks().size());
  }

  @Test
  void findsTables() throws SourceException {
    String text = "附表\n序号\t任务\t牵头单位\n1\t治水\t市水利局\n2\t治气\n说明\n任务|单位\n治土|市生态环境局\n";
    Source source = Read.text("a.txt", text);
    Table tabs = (Table) source.blocks().get(1);
    assertEquals(3, tabs.columns());
    assertEquals("", tabs.rows().get(2).cells().get(2).text());
    assertEquals(3, tabs.rows().get(1).place().line());
    assertEquals("市生态环境局", ((Table) source.blocks().get(3)).rows().get(1).cells().get(1).text());
  }

  @Test
  void takesANumberWithATabForAnItem() throws SourceException {
    Source source = Read.text("a.txt", "一、\t总体要求\n二、\t重点任务\n");
    assertEquals(2, source.blocks().stream().filter(Paragraph.class::isInstance).count());
  }
}
