package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class HtmlReaderTest {

  @Test
  void readsParagraphsBreaksAndEntities() throws SourceException {
    Source source =
        html(
            "<p>&emsp;&emsp;一、推进&nbsp;治水。<br>（市水利局&amp;市林业局\n   负责）</p>"
                + "<div>二、<b>治</b>气<div>三、治土</div></div><!-- <p>注释</p> -->");
    assertEquals(List.of("一、推进 治水。", "（市水利局&市林业局负责）", "二、治气", "三、治土"), Read.lines(source));
    assertTrue(((Paragraph) source.blocks().get(1)).continued());
  }

  @Test
  void knowsHeadingsCentredTextAndLists() throws SourceException {
    Source source =
        html("<h2 align=center>方案</h2><ol start=3><li>甲<li>乙</ol><p style='text-align: center'>中");
    Paragraph title = (Paragraph) source.blocks().get(0);
    assertEquals(OptionalInt.of(2), title.outline());
    assertTrue(title.heading() && title.centred());
    assertEquals(Optional.of("3."), ((Paragraph) source.blocks().get(1)).label());
    assertEquals(List.of("方案", "3. 甲", "4. 乙", "中"), Read.lines(source));
    assertTrue(((Paragraph) source.blocks().get(3)).centred());
  }

  @Test
  void resolvesMergedCells() throws SourceException {
    Source source =
        html(
            "<table><thead><tr><th rowspan=2>任务<th colspan=2>单位<tr><th>牵头<th>配合</thead>"
                + "<tr><td rowspan='0'>治水<td>市水利局<td>甲<br>乙<tr><td>市林业局<td></table>");
    Table table = (Table) source.blocks().get(0);
    assertEquals(3, table.columns());
    assertTrue(table.rows().get(0).cells().get(2).spanned());
    assertTrue(table.rows().get(1).cells().get(0).carried());
    assertTrue(table.rows().get(1).header());
    assertEquals("甲\n乙", table.rows().get(2).cells().get(2).text());
    assertEquals("治水", table.rows().get(3).cells().get(0).text());
    assertTrue(table.rows().get(3).cells().get(0).carried());
  }

  @Test
  void takesTablesThatLayOutThePageForNone() throws SourceException {
    assertEquals(
        List.of("外", "内1\t内2", "框"),
        Read.lines(
            html(
                "<table><tr><td>外<table><tr><td>内1<td>内2</table></table><table><tr><td>框</table>")));
  }

  @Test
  void leavesOutWhatIsAroundTheDocument() throws SourceException {
    String page =
        """
        <!DOCTYPE html><html><head><title>关于治水的通知_某市人民政府</title><style>p{}</style></head>
        <body><div class="top-nav"><ul><li><a href=/>首页</a><li><a href=/a>公开</a></ul></div>
        <script>var a = "<p>脚本</p>";</script><div class="dqwz">当前位置：首页</div>
        <table><tr><td>发文字号</td><td>渝府办发〔2026〕8号</td></tr></table>
        <div id="zoom"><p>各区县人民政府：</p><p>由市水利局牵头，认真贯彻落实，切实抓好各项任务，确保按期完成，
        重大情况及时报告。</p><p style="display:none">看不见</p></div>
        <div class="share">分享到：微信</div><footer>主办：市政府办公厅</footer></body></html>
        """;
    assertEquals(
        List.of(
            "关于治水的通知",
            "发文字号\t渝府办发〔2026〕8号",
            "各区县人民政府：",
            "由市水利局牵头，认真贯彻落实，切实抓好各项任务，确保按期完成，重大情况及时报告。"),
        Read.lines(Read.text("页面", page)));
  }

  @Test
  void trustsTheBytesMoreThanTheDeclaration() throws SourceException {
    String page = "<html><meta charset=utf-8><body><p>市水利局牵头</body></html>";
    byte[] bytes = page.getBytes(Charset.forName("GBK"));
    assertEquals(List.of("市水利局牵头"), Read.lines(Read.bytes("a.htm", bytes)));
  }

  private static Source html(String body) throws SourceException {
    return Read.text("a.html", body);
  }
}
