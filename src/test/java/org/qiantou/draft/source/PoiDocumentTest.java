package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A document as another program writes it, read and commented, and opened by that program again.
 */
final class PoiDocumentTest {

  @Test
  void readsAndComments() throws IOException {
    byte[] docx = document();
    Source source = Read.bytes("a.docx", docx);
    assertEquals(
        List.of("关于治水的通知", "一、推进治水", "二、推进治气", "任务\t单位", "市林业局", "见注", "脚注文字"), Read.lines(source));
    Paragraph item = (Paragraph) source.blocks().get(2);
    DocxComment comment = DocxComment.on(item, 0, item.text().length(), "没有写明单位");
    byte[] commented =
        DocxCommenter.comment(docx, List.of(comment), LocalDateTime.of(2026, 3, 1, 9, 0));
    try (XWPFDocument again = new XWPFDocument(new ByteArrayInputStream(commented))) {
      assertEquals(1, again.getComments().length);
      assertEquals("推进治气", again.getParagraphs().get(2).getText());
      assertEquals("页眉", again.getHeaderList().get(0).getText().strip());
    }
    assertTrue(CommentedWords.of(commented).of(0).equals("推进治气"));
  }

  private static byte[] document() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      title.createRun().setText("关于治水的通知");
      BigInteger list = list(document);
      for (String text : new String[] {"推进治水", "推进治气"}) {
        XWPFParagraph item = document.createParagraph();
        item.setNumID(list);
        item.createRun().setText(text);
      }
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("任务");
      table.getRow(0).getCell(1).setText("单位");
      table.getRow(1).getCell(1).setText("市林业局");
      table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
      table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
      XWPFParagraph last = document.createParagraph();
      last.createRun().setText("见注");
      var footnote = document.createFootnote();
      footnote.createParagraph().createRun().setText("脚注文字");
      last.addFootnoteReference(footnote);
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
    level.addNewLvlText().setVal("%1、");
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }
}
