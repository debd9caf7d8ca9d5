package org.qiantou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "reslve ~ unknown argument \"reslve\"; did you mean resolve?",
        "list --formt json ~ unknown argument \"--formt\"; did you mean --format?",
        "list --format yaml ~ \"yaml\" cannot be text|json|csv|drl",
        "list --unassigned --delegations ~ --department, --unassigned and --delegations exclude one"
            + " another",
        "list --department 市生态环境 ~ the rule pack has no department \"市生态环境\"; did you mean"
            + " 市生态环境局?",
        "list --topic noize ~ the rule pack has no topic \"noize\"; did you mean noise?",
        "resolve ~ text: there is neither text nor topic; give at least one of them",
        "resolve x --date 2023-02-29 ~ date: \"2023-02-29\" is no date; write it as 2024-03-01, with"
            + " a year from 1900 to 2199",
        "resolve --batch nowhere.jsonl ~ there is no file nowhere.jsonl",
        "resolve --batch src ~ src is a folder; --batch takes a file, or - for standard input",
        "resolve --topic ~ missing argument CODE",
        "check ~ missing argument FILE",
        "resolve --topic noise --topic air ~ --topic may be given only once"
      })
  void mistakeOfTheUserIsOneClearLine(String args, String message) {
    Call call = Call.of((args + " --lang en").split(" "));

    assertEquals(2, call.code(), call.err());
    assertEquals(message, call.err().lines().findFirst().orElse(""));
    assertEquals("", call.out());
  }

  @Test
  void noCommandIsAMistakeToo() {
    assertEquals(2, Call.of().code());
    assertEquals("没有写命令：resolve、list、test、check", Call.of().err().lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "resolve", "list", "test", "check"})
  void everyOptionIsExplainedInBothLanguages(String command) {
    for (String language : new String[] {"zh", "en"}) {
      Call call =
          Call.of(
              Stream.of(command, "--lang", language, "--help")
                  .filter(each -> !each.isEmpty())
                  .toArray(String[]::new));
      assertEquals(0, call.code());
      for (String line : call.lines()) {
        boolean option = line.strip().startsWith("-") && line.length() < 40 && !line.contains("  ");
        assertFalse(option && line.strip().matches("--?[a-z-]+=?\\S*$") && next(call, line), line);
      }
      assertEquals(language.equals("zh"), call.out().contains("显示帮助"), call.out());
    }
  }

  /** Says whether the line is the last, so that no explanation can follow it. */
  private static boolean next(Call call, String line) {
    return call.lines().indexOf(line) == call.lines().size() - 1;
  }

  @Test
  void versionsOfProgramAndPackAreTold() {
    Call call = Call.of("--version");

    assertEquals(0, call.code());
    assertTrue(call.out().contains("chongqing "), call.out());
  }

  @Test
  void fullDiskIsToldAndAClosedPipeIsNot() {
    assertEquals(0, failing("Broken pipe", "").code());
    assertEquals("", failing("Broken pipe", "").err());
    assertEquals(2, failing("No space left on device", "").code());
    assertEquals("结果写不出去：No space left on device\n", failing("No space left on device", "").err());
  }

  @Test
  void answerGoesWholeIntoAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("answer.txt");

    Call call =
        Call.of("resolve", "--topic", "noise.industry.emission", "--output", file.toString());

    assertEquals(0, call.code());
    assertTrue(Files.readString(file).contains("牵头  市生态环境局"));
    Call nowhere =
        Call.of("resolve", "--topic", "noise", "--lang=en", "--output", "" + folder.resolve("a/b"));
    assertEquals("there is no folder " + folder.resolve("a") + "; make it first\n", nowhere.err());
    assertEquals(2, nowhere.code());
  }

  @Test
  void statusThatFailsIsChosen() {
    String[] call = {"resolve", "--topic", "noise.construction.night", "--fail-on", "no_lead"};

    assertEquals(1, Call.of(call).code());
    call[4] = "RESOLVED,CONTESTED";
    assertEquals(0, Call.of(call).code());
  }

  private static Call failing(String reason, String input) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int code =
        Main.run(
            new Console(in, closed, err, () -> false), "list", "--topic", "noise.construction");
    return new Call(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
