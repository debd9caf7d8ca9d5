package org.qiantou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class TestCommandTest {

  private static final String CASES =
      """
      - name: 工厂噪声由市生态环境局牵头
        topic: noise.industry.emission
        level: MUNICIPAL
        expect: {status: RESOLVED, lead: 市生态环境局}
      - name: 写错的<用例> & 引号"
        topic: noise.industry.emission
        level: MUNICIPAL
        expect: {lead: 市公安局}
      - name: 还看不懂的文字
        text: 呜呼哀哉
        pending: text
        expect: {status: RESOLVED}
      """;

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("cases.yaml"), CASES).toString();
  }

  @Test
  void failureNamesItsPlaceAndTheDifference() {
    Call call = Call.of("test", file, "--lang", "en");

    assertEquals(1, call.code());
    assertEquals(3, call.lines().size(), call.out());
    assertEquals(file + ":5 写错的<用例> & 引号\"", call.lines().get(0));
    assertTrue(call.lines().get(1).contains("市公安局") && call.lines().get(1).contains("市生态环境局"));
    assertEquals("1 passed, 1 failed, 1 pending on text", call.lines().get(2));
  }

  @Test
  void coverageCountsEveryRowThatLeadsOnce() {
    List<String> lines = Call.of("test", file, "--coverage", "--lang", "en").lines();

    String numbers = lines.get(2);
    assertTrue(numbers.contains("0 decided by a case in words, "), numbers);
    assertTrue(!numbers.contains("words, 0 only"), numbers);
  }

  @Test
  void figuresTellRightFromWrongAndNone() {
    String out = Call.of("test", file, "--texts", "--lang", "en").out();

    assertTrue(
        out.contains(
            "all  1 texts: right 0.0%, wrong door 0.0%, no answer 100.0%, environmental or not"),
        out);
  }

  @Test
  void junitIsWellFormed() throws Exception {
    String xml = Call.of("test", file, "--format", "junit").out();

    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));

    assertEquals(3, document.getElementsByTagName("testcase").getLength());
    assertEquals(1, document.getElementsByTagName("failure").getLength());
    assertEquals(1, document.getElementsByTagName("skipped").getLength());
  }

  @Test
  void pageShowsEveryCaseAndNoNameBecomesMarkup() {
    Call call = Call.of("test", file, "--format", "html", "--coverage", "--lang", "en");

    assertEquals(1, call.code());
    assertTrue(call.out().contains("写错的&lt;用例&gt; &amp; 引号&quot;"), call.out());
    assertTrue(call.out().contains("1 passed, 1 failed, 1 pending on text"), call.out());
    assertEquals(4, call.out().split("<tr>", -1).length - 1);
    assertTrue(call.out().endsWith("</html>\n"));
  }

  @Test
  void missingFileIsAMistakeOfTheUser() {
    Call call = Call.of("test", folder.resolve("none.yaml").toString());

    assertEquals(2, call.code());
    assertEquals(1, call.err().lines().count(), call.err());
  }
}
