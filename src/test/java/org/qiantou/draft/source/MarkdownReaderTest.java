package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class MarkdownReaderTest {

  @Test
  void readsHeadingsParagraphsAndLists() throws SourceException {
    Source source =
        markdown(
            """
            ---
            title: 略
            ---
            # 治水方案

            <!-- 注释 -->
            **推进**管网改造，由市水利局、市住
            房城乡建委负责。
            （一）查清错接漏接。\\
            硬换行

            3. 甲
            3. 乙

            <p>网页<br>片段</p>
            """);
    assertEquals(
        List.of("治水方案", "推进管网改造，由市水利局、市住房城乡建委负责。", "（一）查清错接漏接。", "硬换行", "3. 甲", "4. 乙", "网页", "片段"),
        Read.lines(source));
    assertEquals(List.of(4, 7, 9, 10, 12, 13, 15, 16), Read.places(source));
    Paragraph title = (Paragraph) source.blocks().get(0);
    assertEquals(OptionalInt.of(1), title.outline());
    assertTrue(title.heading());
    assertEquals(Format.MARKDOWN, source.format());
  }

  @Test
  void readsTables() throws SourceException {
    Source source = markdown("|任务|牵头单位|\n|:-|-|\n|治水|市水利局<br>市林业局|\n|治气|\n");
    Table table = (Table) source.blocks().get(0);
    assertEquals(2, table.columns());
    assertTrue(table.rows().get(0).header());
    assertEquals("市水利局\n市林业局", table.rows().get(1).cells().get(1).text());
    assertEquals("", table.rows().get(2).cells().get(1).text());
    assertEquals(4, table.rows().get(2).place().line());
  }

  private static Source markdown(String text) throws SourceException {
    return Read.text("a.md", text);
  }
}
