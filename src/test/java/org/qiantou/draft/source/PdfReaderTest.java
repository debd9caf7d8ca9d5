package org.qiantou.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** The samples were made with LibreOffice. */
final class PdfReaderTest {

  static {
    // Making a PDF, too, would search the machine for fonts.
    FontMappers.set(new PdfFonts());
  }

  private static final String SENTENCE =
      "加快补齐污水收集处理设施短板，完善源头管控、过程监管和末端治理相衔接的工作机制，推动实现生活污水应收尽收、工业废水达标排放，" + "持续改善重点河流断面水质。";

  @Test
  void mendsLinesOverPagesAndDropsHeadsAndNumbers() throws IOException {
    List<String> lines = Read.lines(sample("plan.pdf"));
    assertEquals("重庆市人民政府办公厅", lines.get(0));
    assertEquals("2026年3月1日", lines.get(6));
    assertTrue(lines.contains("2. 建设沿江截污干管。" + SENTENCE.repeat(2) + "（市城市管理局、市规划自然资源局负责）"));
    assertTrue(lines.contains("（二）加强监测。（市生态环境局、市水利局负责）"));
    assertTrue(lines.contains("⑤" + SENTENCE + "（责任单位：市农业农村委、市林业局）"));
    assertTrue(lines.stream().noneMatch(line -> line.contains("— ") || line.contains("规范性文件")));
    assertEquals("1列第一位者为牵头单位，下同。", lines.get(lines.size() - 1));
  }

  @Test
  void knowsPagesTitlesAndNotes() throws IOException {
    List<Block> blocks = sample("plan.pdf").blocks();
    Paragraph title = (Paragraph) blocks.get(0);
    assertTrue(title.heading() && title.centred());
    Paragraph note = (Paragraph) blocks.get(blocks.size() - 1);
    assertEquals(Paragraph.Region.NOTE, note.region());
    assertEquals(OptionalInt.of(3), note.place().page());
    assertEquals(4, blocks.stream().filter(PageBreak.class::isInstance).count());
  }

  @Test
  void joinsATableOverPages() throws IOException {
    Table table =
        sample("plan.pdf").blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(5, table.columns());
    assertEquals(15, table.rows().size());
    List<Table.Cell> eighth = table.rows().get(8).cells();
    assertEquals("8", eighth.get(0).text());
    assertEquals("第3类", eighth.get(1).text());
    assertTrue(eighth.get(1).carried());
    assertEquals("开展第8段河道清淤，完成沿线雨污分流改造并建立长效管护机制。", eighth.get(2).text());
    assertEquals("市生态环境局\n市住房城乡建委", eighth.get(4).text());
    assertFalse(table.rows().get(7).cells().get(1).carried());
  }

  @Test
  void readsColumnsOneAfterTheOther() throws IOException {
    List<String> lines = Read.lines(sample("columns.pdf"));
    assertEquals(39, lines.size());
    assertEquals("第1段。" + SENTENCE, lines.get(0));
    for (int i = 0; i < 39; i++) {
      assertTrue(lines.get(i).startsWith("第" + (i + 1) + "段。"), lines.get(i));
    }
  }

  @Test
  void refusesAScan() throws IOException {
    byte[] scan =
        pdf(
            (document, content) ->
                content.drawImage(
                    LosslessFactory.createFromImage(
                        document, new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0));
    assertEquals("scan", problem(scan));
  }

  @Test
  void readsThroughFontsThatAreNotEmbedded() throws IOException {
    Source source = Read.bytes("a.pdf", pdf(PdfReaderTest::write));
    assertEquals(List.of("Lead: Water Bureau"), Read.lines(source));
  }

  @Test
  void refusesPasswordsAndHalfFiles() throws IOException {
    byte[] whole = pdf(PdfReaderTest::write);
    assertEquals("damaged", problem(Arrays.copyOf(whole, whole.length - 50)));
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = document(PdfReaderTest::write)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked);
    }
    assertEquals("password", problem(locked.toByteArray()));
  }

  /** What is packed a thousandfold takes down the process that unpacks it, and nothing else. */
  @Test
  void survivesABomb() throws IOException {
    byte[] bomb =
        pdf(
            (document, content) -> {
              byte[] blanks = new byte[1 << 20];
              Arrays.fill(blanks, (byte) 'q');
              COSStream stream = document.getDocument().createCOSStream();
              try (OutputStream out = new DeflaterOutputStream(stream.createRawOutputStream())) {
                for (int i = 0; i < 400; i++) {
                  out.write(blanks);
                }
              }
              stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
              content.drawForm(form(stream));
            });
    String problem = problem(bomb);
    assertTrue(List.of("memory", "slow", "scan").contains(problem), problem);
  }

  private static PDFormXObject form(COSStream stream) {
    PDFormXObject form = new PDFormXObject(stream);
    form.setBBox(new PDRectangle(10, 10));
    return form;
  }

  /** Fills a page. */
  private interface Content {
    void write(PDDocument document, PDPageContentStream content) throws IOException;
  }

  private static void write(PDDocument document, PDPageContentStream content) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
    content.newLineAtOffset(72, 700);
    content.showText("Lead: Water Bureau");
    content.endText();
  }

  private static byte[] pdf(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = document(content)) {
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PDDocument document(Content content) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      content.write(document, stream);
    }
    return document;
  }

  private static String problem(byte[] pdf) {
    return assertThrows(SourceException.class, () -> Read.bytes("a.pdf", pdf)).problem().key();
  }

  private static Source sample(String name) throws IOException {
    return Read.bytes(name, DocxCommenterTest.sample(name));
  }
}
