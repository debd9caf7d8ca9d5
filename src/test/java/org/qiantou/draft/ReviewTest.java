package org.qiantou.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantou.draft.source.SourceException;
import org.qiantou.pack.PackLoader;

/** D19: who reviews a document of each kind. */
final class ReviewTest {

  private static final DraftCheck CHECK = DraftCheck.with(PackLoader.builtIn());

  @ParameterizedTest
  @CsvSource({
    "重庆市人民政府, 关于印发水污染防治方案的通知, 市政府规范性文件：印发前由市司法局合法性审核",
    "重庆市生态环境局, 关于印发水污染防治方案的通知, 市政府部门规范性文件：印发后报市司法局备案审查",
    "渝北区人民政府, 关于印发水污染防治方案的通知, 区县政府规范性文件：印发后报市司法局备案审查"
  })
  void d19NamesTheReviewer(String issuer, String title, String route) throws SourceException {
    String text = issuer + "\n" + title + "\n\n一、整治工地。（市住房城乡建委负责）\n";
    DocumentReport report = CHECK.check(new ByteArrayInputStream(text.getBytes(UTF_8)), "方案.txt");

    assertEquals(route, report.review().route().in(Locale.CHINESE));
    assertEquals("D19", report.review().doctrine());
  }
}
