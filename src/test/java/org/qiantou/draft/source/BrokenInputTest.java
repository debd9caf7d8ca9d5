package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qiantou.draft.source.Docx.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each broken file gives one line that says what is wrong, in time and without much memory. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
final class BrokenInputTest {

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  @TempDir Path folder;

  @Test
  void refusesWhatIsNoFile() throws Exception {
    assertEquals("missing", problem(folder.resolve("无")));
    assertEquals("directory", problem(folder));
    Path pipe = folder.resolve("管道.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assertEquals("noFile", problem(pipe));
  }

  @Test
  void refusesEmptyFilesAndNoise() {
    assertEquals("empty", problem("a.docx", new byte[0]));
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    assertEquals("noText", problem("a.txt", noise));
    assertEquals("noWords", problem("a.txt", " \n　\u200B".getBytes(UTF_8)));
    assertEquals("noWords", problem("a.html", "<html><body></body></html>".getBytes(UTF_8)));
    assertEquals("noWords", problem("a.docx", Docx.of("<w:p/>").bytes()));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\\rtf1 文}',rtf",
    "Rar!..,archive",
    "GIF89a..,picture",
    "RIFF....WEBP,picture",
    "<?mso-application progid=\"Word.Document\"?><w:wordDocument "
        + "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>,wordXml",
    "MIME-Version: 1.0 Content-Type: multipart/related,webArchive"
  })
  void saysHowToConvertOtherFormats(String content, String problem) {
    assertEquals(problem, problem("a.docx", content.getBytes(UTF_8)));
  }

  @Test
  void tellsCompoundFilesApart() {
    assertEquals("doc", problem("a.wps", compound("WordDocument")));
    assertEquals("sheet", problem("a.xls", compound("Workbook")));
    assertEquals("slides", problem("a.ppt", compound("PowerPoint Document")));
    assertEquals("password", problem("a.docx", compound("EncryptedPackage")));
  }

  @Test
  void tellsZipsApart() throws IOException {
    assertEquals("archive", problem("a.docx", zip("a.txt", "文")));
    assertEquals("ofd", problem("a.ofd", zip("OFD.xml", "<OFD/>")));
    assertEquals(
        "odf", problem("a.odt", zip("content.xml", "<a/>", "META-INF/manifest.xml", "<a/>")));
    assertEquals(
        "sheet", problem("a.docx", zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "")));
    assertEquals("damaged", problem("a.docx", zip("[Content_Types].xml", "<a/>")));
  }

  @Test
  void refusesDamagedDocx() {
    byte[] docx = Docx.of(p("由市水利局牵头".repeat(1000))).bytes();
    assertEquals("damaged", problem("a.docx", Arrays.copyOf(docx, docx.length - 30)));
    assertEquals("damaged", problem("a.docx", Arrays.copyOf(docx, 100)));
    byte[] flipped = docx.clone();
    for (int i = 700; i < 900; i++) {
      flipped[i] ^= 0x55;
    }
    assertEquals("damaged", problem("a.docx", flipped));
    assertEquals("damaged", problem("a.docx", Docx.of("<w:p><w:r></w:p>").bytes()));
  }

  @Test
  void neverFailsInAnyOtherWay() throws IOException {
    byte[] docx = DocxCommenterTest.sample("plan.docx");
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      byte[] broken = docx.clone();
      for (int k = 0; k < 1 + random.nextInt(20); k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      try {
        Read.bytes("a.docx", broken);
      } catch (SourceException e) {
        assertFalse(e.problem().in(Locale.ENGLISH).contains("\n"));
      }
    }
  }

  @Test
  void refusesZipBombs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] docx = Docx.of("").bytes();
      Zip whole = Zip.of(docx);
      for (String name : whole.entries().keySet()) {
        zip.putNextEntry(new ZipEntry(name));
        if (name.equals("word/document.xml")) {
          byte[] blanks = new byte[1 << 20];
          Arrays.fill(blanks, (byte) ' ');
          for (int i = 0; i < 200; i++) {
            zip.write(blanks);
          }
        } else {
          whole.open(name).transferTo(zip);
        }
      }
    }
    assertEquals("zipBomb", problem("a.docx", bytes.toByteArray()));
    // A directory that lies about the size does not help the bomb.
    assertEquals("damaged", problem("a.docx", withSize(bytes.toByteArray(), 1000)));

    Docx many = Docx.of(p("文"));
    for (int i = 0; i < 6000; i++) {
      many.withPart("word/media/" + i, "");
    }
    assertEquals("zipBomb", problem("a.docx", many.bytes()));
  }

  @Test
  void readsNoEntitiesAndNothingFromOutside() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
    String external =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
    assertEquals(
        "entities", problem("a.docx", Docx.of("").withPart("word/document.xml", external).bytes()));
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"哈\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    laughs.append("]><d>&a29;</d>");
    assertEquals(
        "entities",
        problem("a.docx", Docx.of("").withPart("word/document.xml", laughs.toString()).bytes()));
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(3000) + p("文") + "</w:tc></w:tr></w:tbl>".repeat(3000);
    assertEquals("deep", problem("a.docx", Docx.of(tables).bytes()));
    String elements = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
    assertEquals("deep", problem("a.docx", Docx.of(elements).bytes()));
    assertEquals("deep", problem("a.html", "<table><tr><td>".repeat(3000).getBytes(UTF_8)));
    assertEquals("noWords", problem("a.html", "<div><b>".repeat(50_000).getBytes(UTF_8)));
  }

  @Test
  void readsMarkdownThatIsNestedDeeply() throws SourceException {
    Read.text("a.md", ">".repeat(50_000) + "文");
    Read.text("a.md", "[".repeat(50_000) + "文" + "](".repeat(25_000));
    Read.text("a.md", "*a **b ".repeat(20_000));
    Read.text("a.md", "- ".repeat(50_000) + "文");
  }

  @Test
  void refusesLongParagraphs() {
    byte[] line = "污".repeat(7 << 20).getBytes(UTF_8);
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      String problem = problem(name, line);
      assertFalse(problem.equals("memory") || problem.equals("slow"), name + " " + problem);
    }
    assertEquals("longParagraph", problem("a.docx", Docx.of(p("污".repeat(1 << 20))).bytes()));
    byte[] lines = "污水\n".repeat(3 << 20).getBytes(UTF_8);
    assertEquals("manyBlocks", problem("a.txt", lines));
    assertEquals("tooLarge", problem("a.txt", new byte[Limits.FILE_BYTES + 1]));
  }

  @Test
  void refusesHugeTables() {
    String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>" + p("文") + "</w:tc>";
    String rows = ("<w:tr>" + cell + "</w:tr>").repeat(3000);
    assertEquals(
        "manyBlocks",
        problem(
            "a.docx",
            Docx.of(
                    "<w:tbl>"
                        + rows
                        + ("<w:tr>" + Docx.td("文").repeat(200) + "</w:tr>")
                        + "</w:tbl>")
                .bytes()));
    String row = "<tr><td colspan=1000 rowspan=60000>文<td>水</tr>";
    assertEquals("manyBlocks", problem("a.html", ("<table>" + row.repeat(5000)).getBytes(UTF_8)));
  }

  @Test
  void keepsInvisibleCharactersOutOfTheText() throws SourceException {
    Source source = Docx.of(p("由\u202E市\u200B水\u2066利局牵头")).read();
    assertEquals("由市水利局牵头\n", source.text());
  }

  @Test
  void knowsFormatsByContentWhateverTheName() throws SourceException {
    assertEquals(Format.DOCX, Read.bytes("a.pdf", Docx.of(p("文")).bytes()).format());
    assertEquals(Format.HTML, Read.text("a.doc", "<html><body><p>文</html>").format());
    assertEquals(Format.TEXT, Read.text("a.docx", "由市水利局牵头").format());
  }

  @Test
  void saysEveryProblemInBothLanguages() {
    var zh = java.util.ResourceBundle.getBundle(SourceException.BUNDLE, Locale.ROOT);
    var en = java.util.ResourceBundle.getBundle(SourceException.BUNDLE, Locale.ENGLISH);
    assertEquals(zh.keySet(), en.keySet());
    assertEquals("文件有密码保护，请去掉密码后再检查。", new SourceException("password").getMessage());
  }

  private static byte[] compound(String stream) {
    byte[] file = Arrays.copyOf(OLE, 4096);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** Changes the size of the document's text that the directory of a zip tells. */
  private static byte[] withSize(byte[] zip, int size) {
    byte[] changed = zip.clone();
    int name = new String(zip, ISO_8859_1).lastIndexOf("word/document.xml");
    for (int i = 0; i < 4; i++) {
      changed[name - 46 + 24 + i] = (byte) (size >>> (8 * i));
    }
    return changed;
  }

  private static String problem(Path file) {
    return assertThrows(SourceException.class, () -> SourceReader.read(file)).problem().key();
  }

  private static String problem(String name, byte[] content) {
    return assertThrows(SourceException.class, () -> Read.bytes(name, content)).problem().key();
  }
}
