package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qiantou.draft.source.Docx.p;
import static org.qiantou.draft.source.Docx.r;
import static org.qiantou.draft.source.Docx.tbl;
import static org.qiantou.draft.source.Docx.tc;
import static org.qiantou.draft.source.Docx.td;
import static org.qiantou.draft.source.Docx.tr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class DocxReaderTest {

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
      <w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
      <w:lvlText w:val="（%2）"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/>
      </w:lvl>
      <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircleChinese"/>
      <w:lvlText w:val="%4"/></w:lvl>
      <w:lvl w:ilvl="4"><w:start w:val="1"/><w:isLgl/><w:numFmt w:val="decimal"/>
      <w:lvlText w:val="%1.%5"/></w:lvl>
      <w:lvl w:ilvl="5"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
      """;

  @Test
  void readsParagraphsAndCountsTheirLines() throws SourceException {
    Source source = Docx.of(p("　　关于某事的通知 ") + "<w:p/>" + p("正文。")).read();
    assertEquals(List.of("关于某事的通知", "正文。"), texts(source));
    assertEquals(3, source.blocks().get(1).place().line());
    assertEquals(Format.DOCX, source.format());
  }

  @Test
  void writesGeneratedNumbersInFront() throws SourceException {
    Source source =
        Docx.of(
                item(0, 1, "总体要求")
                    + item(0, 1, "重点任务")
                    + item(1, 1, "治水")
                    + item(1, 1, "治气")
                    + item(2, 1, "5亿元")
                    + item(3, 1, "查")
                    + item(4, 1, "改")
                    + item(5, 1, "点")
                    + item(0, 1, "保障")
                    + item(1, 1, "组织")
                    + item(0, 2, "另起"))
            .with("numbering", "numbering", NUMBERING)
            .read();
    assertEquals(
        List.of(
            "一、总体要求", "二、重点任务", "（一）治水", "（二）治气", "1. 5亿元", "①查", "2.1 改", "点", "三、保障", "（一）组织",
            "七、另起"),
        texts(source));
    Paragraph third = (Paragraph) source.blocks().get(4);
    assertEquals(Optional.of("1."), third.label());
    assertEquals("5亿元", third.text().substring(third.bodyStart()));
  }

  @Test
  void takesNumbersAndLevelsFromStyles() throws SourceException {
    Source source =
        Docx.of(p("<w:pStyle w:val=\"H1\"/>", "总则") + p("<w:pStyle w:val=\"H1x\"/>", "附则"))
            .with("numbering", "numbering", NUMBERING)
            .with(
                "styles",
                "styles",
                """
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
                <w:pPr><w:jc w:val="center"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
                </w:style><w:style w:type="paragraph" w:styleId="H1x"><w:name w:val="my"/>
                <w:basedOn w:val="H1"/></w:style>
                """)
            .read();
    assertEquals(List.of("一、总则", "二、附则"), texts(source));
    Paragraph last = (Paragraph) source.blocks().get(1);
    assertEquals(OptionalInt.of(1), last.outline());
    assertTrue(last.heading());
    assertTrue(last.centred());
  }

  @Test
  void readsTrackedChangesAsAccepted() throws SourceException {
    String body =
        "<w:p>"
            + r("由市水利局")
            + "<w:del w:id=\"1\"><w:r><w:delText>配合</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\">"
            + r("牵头")
            + "</w:ins>"
            + "<w:moveFrom w:id=\"3\">"
            + r("旧处")
            + "</w:moveFrom></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr>"
            + r("上半句，")
            + "</w:p>"
            + p("下半句。")
            + tbl(
                "<w:tr><w:trPr><w:del w:id=\"5\"/></w:trPr>" + td("删") + td("去") + "</w:tr>",
                tr(td("留"), td("下")));
    Source source = Docx.of(body).read();
    assertEquals(List.of("由市水利局牵头", "上半句，下半句。", "留\t下"), texts(source));
    assertEquals("tracked", source.notes().get(0).key());
  }

  @Test
  void leavesOutWhatIsHidden() throws SourceException {
    String body =
        "<w:p>"
            + r("看得见")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>也看得见</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
            + r("码")
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("七")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:ruby><w:rt>"
            + r("huan")
            + "</w:rt><w:rubyBase>"
            + r("环")
            + "</w:rubyBase></w:ruby></w:r>"
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + r("单击此处")
            + "</w:sdtContent></w:sdt>"
            + "<w:sdt><w:sdtPr/><w:sdtContent>"
            + r("控件")
            + "</w:sdtContent></w:sdt></w:p>";
    assertEquals(List.of("看得见也看得见七环控件"), texts(Docx.of(body).read()));
  }

  @Test
  void splitsAtSoftBreaksAndPages() throws SourceException {
    String body =
        "<w:p>"
            + r("甲")
            + "<w:r><w:br/></w:r>"
            + r("乙")
            + "<w:r><w:br w:type=\"page\"/></w:r>"
            + r("丙")
            + "</w:p>";
    Source source = Docx.of(body).read();
    assertEquals(List.of("甲", "乙", "丙"), texts(source));
    assertTrue(((Paragraph) source.blocks().get(1)).continued());
    assertTrue(source.blocks().get(2) instanceof PageBreak);
  }

  @Test
  void readsATextBoxOnce() throws SourceException {
    String box = "<w:txbxContent>" + p("专栏1 重点工程") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + r("正文")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
            + box
            + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("后文")
            + "</w:p>"
            + p("下一段");
    Source source = Docx.of(body).read();
    assertEquals(List.of("正文后文", "专栏1 重点工程", "下一段"), texts(source));
    assertEquals(Paragraph.Region.BOX, ((Paragraph) source.blocks().get(1)).region());
  }

  @Test
  void readsFootnotesLast() throws SourceException {
    String body =
        "<w:p>" + r("任务") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + p("末段");
    Source source =
        Docx.of(body)
            .with(
                "footnotes",
                "footnotes",
                "<w:footnote w:id=\"0\">"
                    + p("无关")
                    + "</w:footnote>"
                    + "<w:footnote w:id=\"2\">"
                    + p("列第一位者为牵头单位")
                    + "</w:footnote>")
            .read();
    assertEquals(List.of("任务", "末段", "列第一位者为牵头单位"), texts(source));
    assertEquals(Paragraph.Region.NOTE, ((Paragraph) source.blocks().get(2)).region());
  }

  @Test
  void resolvesMergedCells() throws SourceException {
    String body =
        tbl(
            tr(
                tc("<w:vMerge w:val=\"restart\"/>", p("任务")),
                tc("<w:gridSpan w:val=\"2\"/>", p("单位"))),
            tr(tc("<w:vMerge/>", "<w:p/>"), td("牵头"), td("配合")),
            tr(td("治水"), td("市水利局"), tc("", p("甲局"), p("乙局"))));
    Table table = (Table) Docx.of(body).read().blocks().get(0);
    assertEquals(3, table.columns());
    assertEquals("任务", table.rows().get(1).cells().get(0).text());
    assertTrue(table.rows().get(1).cells().get(0).carried());
    assertEquals("单位", table.rows().get(0).cells().get(2).text());
    assertTrue(table.rows().get(0).cells().get(2).spanned());
    assertFalse(table.rows().get(0).cells().get(1).spanned());
    assertEquals("甲局\n乙局", table.rows().get(2).cells().get(2).text());
    assertEquals(3, table.rows().get(2).place().line());
  }

  @Test
  void takesNearEdgesForOne() throws SourceException {
    String body =
        "<w:tbl><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"30\"/>"
            + "<w:gridCol w:w=\"2000\"/></w:tblGrid>"
            + tr(td("任务"), tc("<w:gridSpan w:val=\"2\"/>", p("单位")))
            + tr(tc("<w:gridSpan w:val=\"2\"/>", p("治水")), td("市水利局"))
            + "</w:tbl>";
    Table table = (Table) Docx.of(body).read().blocks().get(0);
    assertEquals(2, table.columns());
    assertEquals("市水利局", table.rows().get(1).cells().get(1).text());
  }

  @Test
  void unfoldsNestedTablesAndFrames() throws SourceException {
    String inner = tbl(tr(td("内1"), td("内2")));
    String body =
        tbl(tr(td("外1"), tc("", p("外2"), inner, p("外3")))) + tbl(tr(tc("", p("框内一"), p("框内二"))));
    assertEquals(List.of("外1\t外2 外3", "内1\t内2", "框内一", "框内二"), texts(Docx.of(body).read()));
  }

  private static String item(int level, int list, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        text);
  }

  private static List<String> texts(Source source) {
    return source.text().lines().toList();
  }
}
