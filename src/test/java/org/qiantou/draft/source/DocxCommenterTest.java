package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qiantou.draft.source.Docx.p;
import static org.qiantou.draft.source.Docx.r;
import static org.qiantou.draft.source.Docx.tbl;
import static org.qiantou.draft.source.Docx.tc;
import static org.qiantou.draft.source.Docx.td;
import static org.qiantou.draft.source.Docx.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocxCommenterTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 9, 30);

  @Test
  void cutsARunAtTheWordsAndKeepsItsFormatting() throws IOException {
    byte[] docx =
        Docx.of(
                "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr>"
                    + "<w:t>由市水利局 &amp; 市林业局牵头</w:t></w:r></w:p>")
            .bytes();
    byte[] commented = comment(docx, "市林业局", "名称有误");
    assertTrue(
        part(commented, "word/document.xml")
            .contains(
                "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr>"
                    + "<w:t xml:space=\"preserve\">由市水利局 &amp; </w:t></w:r>"
                    + "<w:commentRangeStart w:id=\"0\"/>"
                    + "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr>"
                    + "<w:t>市林业局</w:t></w:r>"
                    + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                    + "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr>"
                    + "<w:t>牵头</w:t></w:r></w:p>"));
  }

  @Test
  void cutsNothingWhereRunsEndAnyway() throws IOException {
    byte[] docx = Docx.of("<w:p>" + r("由") + r("市水") + r("利局") + r("牵头") + "</w:p>").bytes();
    String xml = part(comment(docx, "市水利局", "注"), "word/document.xml");
    assertTrue(
        xml.contains(
            r("由")
                + "<w:commentRangeStart w:id=\"0\"/>"
                + r("市水")
                + r("利局")
                + "<w:commentRangeEnd w:id=\"0\"/>"));
  }

  @Test
  void keepsTheCommentsThatWereThere() throws IOException {
    byte[] docx = comment(Docx.of(p("由市水利局牵头")).bytes(), "市水利局", "甲");
    byte[] twice = comment(docx, "牵头", "乙\n第二段 <b>");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(twice))) {
      XWPFComment[] comments = document.getComments();
      assertEquals(2, comments.length);
      assertEquals("甲", comments[0].getText());
      assertEquals("1", comments[1].getId());
      assertEquals("牵头检查", comments[1].getAuthor());
      assertTrue(comments[1].getText().contains("第二段 <b>"));
    }
  }

  @Test
  void quotesWordsOfATextBoxAtItsParagraph() throws IOException {
    String body =
        "<w:p>"
            + r("正文")
            + "<w:r><w:pict><v:textbox><w:txbxContent>"
            + p("框内任务")
            + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
    byte[] commented = comment(Docx.of(body).bytes(), "任务", "无牵头");
    assertTrue(part(commented, "word/comments.xml").contains("“任务”：无牵头"));
    assertTrue(
        part(commented, "word/document.xml")
            .contains("<w:p><w:commentRangeStart w:id=\"0\"/>" + r("正文")));
  }

  @Test
  void changesNoPartButThoseOfComments() throws IOException {
    byte[] docx = sample("plan.docx");
    Map<String, byte[]> before = parts(docx);
    Map<String, byte[]> after = parts(comment(docx, "市水利局", "注"));
    Set<String> changed = new TreeSet<>();
    after.forEach(
        (name, content) -> {
          if (!java.util.Arrays.equals(content, before.get(name))) {
            changed.add(name);
          }
        });
    assertTrue(after.keySet().containsAll(before.keySet()));
    assertEquals(
        Set.of(
            "[Content_Types].xml",
            "word/_rels/document.xml.rels",
            "word/comments.xml",
            "word/document.xml"),
        changed);
  }

  @Test
  void leavesTextAndTablesEqualWhereverItComments() throws IOException {
    byte[][] documents = {sample("plan.docx"), tangled().bytes()};
    for (byte[] docx : documents) {
      for (int seed = 0; seed < 8; seed++) {
        Source before = read(docx);
        List<DocxComment> comments = randomComments(before, new Random(seed));
        byte[] commented = DocxCommenter.comment(docx, comments, NOW);
        Source after = read(commented);
        assertEquals(before.text(), after.text());
        CommentedWords words = CommentedWords.of(commented);
        for (int i = 0; i < comments.size(); i++) {
          String wanted = comments.get(i).words().replaceAll("[\\s\u200B]", "");
          assertTrue(
              words.of(i).equals(wanted) || words.text(i).startsWith("“"),
              () -> "wanted " + wanted + ", seed " + comments);
        }
      }
    }
  }

  @Test
  void writesWholeOrNotAtAll(@TempDir Path folder) throws IOException {
    byte[] docx = Docx.of(p("由市水利局牵头")).bytes();
    Path target = folder.resolve("批注.docx");
    Files.write(target, new byte[] {1});
    DocxCommenter.write(docx, comments(docx, "牵头", "注"), NOW, target);
    assertArrayEquals(comment(docx, "牵头", "注"), Files.readAllBytes(target));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void refusesADocumentThatWasChanged() throws IOException {
    byte[] docx = Docx.of(p("甲") + p("由市水利局牵头")).bytes();
    List<DocxComment> comments = comments(docx, "牵头", "注");
    SourceException e =
        assertThrows(
            SourceException.class,
            () -> DocxCommenter.comment(Docx.of(p("甲")).bytes(), comments, NOW));
    assertEquals("changed", e.problem().key());
  }

  /** Everything that makes finding words hard. */
  private static Docx tangled() {
    return Docx.of(
        "<w:p>"
            + r("由&#x5E02;水")
            + "<w:r><w:t>利\u200B局</w:t><w:tab/><w:t> 牵头，</w:t><w:br/>"
            + "<w:t>市林业局</w:t></w:r><w:del w:id=\"9\"><w:r><w:delText>删</w:delText></w:r></w:del>"
            + "<w:moveFrom w:id=\"8\">"
            + r("旧")
            + "</w:moveFrom>"
            + "<w:ins w:id=\"7\">"
            + r("新增配合")
            + "</w:ins>"
            + "<w:hyperlink>"
            + r("链接文字")
            + "</w:hyperlink>"
            + "<w:r><w:ruby><w:rt>"
            + r("huan")
            + "</w:rt><w:rubyBase>"
            + r("环")
            + "</w:rubyBase></w:ruby></w:r><w:r><w:t><![CDATA[数据]]></w:t></w:r>"
            + "<w:sdt><w:sdtContent>"
            + r("控件 &amp; 文字")
            + "</w:sdtContent></w:sdt></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr>"
            + r("上半句，")
            + "</w:p>"
            + p("下半句。")
            + tbl(tr(td("一"), tc("", p("甲局"), p("乙局"), tbl(tr(td("内"), td("里")))))));
  }

  private static List<DocxComment> randomComments(Source source, Random random) {
    List<DocxComment> comments = new ArrayList<>();
    for (Block block : source.blocks()) {
      if (block instanceof Paragraph paragraph) {
        int body = paragraph.bodyStart();
        int start = body + random.nextInt(paragraph.text().length() - body);
        int end = start + 1 + random.nextInt(paragraph.text().length() - start);
        comments.add(DocxComment.on(paragraph, start, end, "注"));
      } else if (block instanceof Table table) {
        for (Table.Row row : table.rows()) {
          Table.Cell cell = row.cells().get(random.nextInt(table.columns()));
          if (!cell.text().isEmpty()) {
            int start = random.nextInt(cell.text().length());
            int end = start + 1 + random.nextInt(cell.text().length() - start);
            comments.add(DocxComment.on(cell, start, end, "注"));
          }
        }
      }
    }
    return comments;
  }

  private static byte[] comment(byte[] docx, String words, String text) throws IOException {
    return DocxCommenter.comment(docx, comments(docx, words, text), NOW);
  }

  private static List<DocxComment> comments(byte[] docx, String words, String text)
      throws IOException {
    return read(docx).blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.text().contains(words))
        .limit(1)
        .map(
            paragraph -> {
              int start = paragraph.text().indexOf(words);
              return DocxComment.on(paragraph, start, start + words.length(), text);
            })
        .toList();
  }

  private static Source read(byte[] docx) throws IOException {
    return SourceReader.read(new ByteArrayInputStream(docx), "a.docx");
  }

  static byte[] sample(String name) throws IOException {
    try (InputStream in = DocxCommenterTest.class.getResourceAsStream("/draft/source/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String part(byte[] docx, String name) throws IOException {
    return new String(parts(docx).get(name), UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] docx) throws IOException {
    Zip zip = Zip.of(docx);
    Map<String, byte[]> parts = new TreeMap<>();
    for (String name : zip.entries().keySet()) {
      parts.put(name, zip.open(name).readAllBytes());
    }
    return parts;
  }
}
