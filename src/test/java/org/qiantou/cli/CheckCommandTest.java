package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final Path DOCX = Path.of("src/test/resources/draft/source/plan.docx");

  @Test
  void textSaysWhereWhatAndHowToMendIt(@TempDir Path folder) throws IOException {
    Path draft = Draft.in(folder);

    Call call = Call.of("check", draft.toString());

    assertEquals(1, call.code());
    assertEquals(
        List.of(
            draft + ":5: 错误 missing-lead 列了市教委、市公安局、市民政局，没有明确由谁牵头 [T1]",
            "    改法：从中明确一个牵头单位，其余写为配合单位",
            draft + ":7: 错误 former-department “市环保局”已经不是现行名称 [T2]",
            "    改法：改为“市生态环境局”",
            draft + ":9: 警告 vague-responsible “有关部门”没有指明是哪个单位 [T3]",
            "    改法：写出部门名称"),
        call.lines().subList(0, 6));
    assertEquals("检查文件 1 个、任务 3 项：错误 2，警告 1，提示 0", call.lines().get(call.lines().size() - 1));
  }

  @Test
  void severityThatFailsIsChosen(@TempDir Path folder) throws IOException {
    String draft = Draft.in(folder).toString();
    Path mild = Files.writeString(folder.resolve("mild.txt"), "一、任务\n（一）推进农民工工资支付管理。（责任单位：有关部门）\n");

    assertEquals(0, Call.of("check", draft, "--fail-on", "never").code());
    assertEquals(0, Call.of("check", mild.toString()).code());
    assertEquals(1, Call.of("check", mild.toString(), "--fail-on", "warning").code());
  }

  @Test
  void unreadableFileStopsNoOther(@TempDir Path folder) throws IOException {
    Path draft = Draft.in(folder);
    Path empty = Files.createFile(folder.resolve("empty.docx"));

    Call call =
        Call.of(
            "check",
            folder.toString(),
            empty.toString(),
            "nowhere.pdf",
            draft.toString(),
            "--lang=en");

    assertEquals(2, call.code());
    assertTrue(call.lines().get(0).startsWith(draft + ":5: error missing-lead"), call.out());
    assertEquals("1 files checked, 3 tasks: 2 errors, 1 warnings, 0 notes", last(call));
    for (Path each : List.of(folder, empty, Path.of("nowhere.pdf"))) {
      assertTrue(call.lines().stream().anyMatch(line -> line.startsWith(each + ": ")), call.out());
    }
  }

  @Test
  void baselineFreezesWhatItHoldsAndNoMore(@TempDir Path folder) throws IOException {
    Path draft = Draft.in(folder);
    String baseline = folder.resolve("baseline.json").toString();
    assertEquals(1, Call.of("check", draft.toString(), "--write-baseline", baseline).code());

    Call same = Call.of("check", draft.toString(), "--baseline", baseline, "--lang", "en");
    assertEquals(0, same.code());
    assertEquals("3 more are frozen in the baseline", last(same));

    String moved = Files.readString(draft).replace("（一）", "（四）");
    Files.writeString(draft, moved.replace("一、工作任务", "一、工作任务\n\n（一）巡查河道。（市水利局）"));
    Call elsewhere = Call.of("check", draft.toString(), "--baseline", baseline, "--lang", "en");
    assertEquals("3 more are frozen in the baseline", last(elsewhere));

    Files.writeString(draft, Files.readString(draft) + "\n（四）加强义务教育招生管理。（市教委、市公安局、市民政局）\n");
    Call more = Call.of("check", draft.toString(), "--baseline", baseline, "--lang", "en");
    assertEquals(1, more.code(), more.out());

    Files.writeString(draft, "{}");
    Call wrong = Call.of("check", draft.toString(), "--baseline", draft.toString(), "--lang", "en");
    assertEquals(2, wrong.code());
    assertEquals(draft + " is no baseline; write it anew with --write-baseline\n", wrong.err());
  }

  @Test
  void pageIsWholeAndTextIsNoMarkup(@TempDir Path folder) throws IOException {
    Path draft = folder.resolve("<img src=x>.txt");
    Files.copy(Draft.in(folder), draft);

    String page = Call.of("check", draft.toString(), "--format", "html").out();

    assertTrue(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
    assertFalse(page.contains("<img") || page.contains("<b>") || page.contains("http:"), page);
    assertTrue(page.contains("&lt;img src=x&gt;.txt"), page);
  }

  @Test
  void docxIsCommentedInACopy(@TempDir Path folder) throws IOException {
    byte[] before = Files.readAllBytes(DOCX);
    Path target = folder.resolve("commented.docx");

    Call call = Call.of("check", DOCX.toString(), "--format", "docx", "--output", "" + target);

    assertEquals(1, call.code());
    assertArrayEquals(before, Files.readAllBytes(DOCX));
    try (ZipFile zip = new ZipFile(target.toFile())) {
      String comments =
          new String(zip.getInputStream(zip.getEntry("word/comments.xml")).readAllBytes(), UTF_8);
      assertTrue(comments.contains("牵头检查") && comments.contains("【错误 missing-lead】"), comments);
    }
    Call over = Call.of("check", "" + DOCX, "--format", "docx", "--output", "" + DOCX, "--lang=en");
    assertEquals(2, over.code());
    assertTrue(over.out().contains("cannot be written over"), over.out());
  }

  private static String last(Call call) {
    return call.lines().get(call.lines().size() - 1);
  }
}
