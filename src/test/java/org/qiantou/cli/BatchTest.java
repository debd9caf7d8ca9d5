package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BatchTest {

  private static final String GOOD =
      "{\"id\":\"good\",\"topic\":\"noise.construction\",\"date\":\"2024-03-01\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no json | null | null | it is not JSON: wrong at character 1; each line must be one whole"
            + " JSON object",
        "[1] | null | null | it is no JSON object; each line must be one, such as {\"text\":\"...\"}",
        "{\"id\":\"a\",\"id\":\"b\"} | \"a\" | \"id\" | the key \"id\" is there twice",
        "{\"id\":\"a\",\"who\":1} | \"a\" | \"who\" | unknown key \"who\"; keys are id, text, topic,"
            + " function, level, district, date, impact, fields",
        "{\"id\":\"a\",\"text\":NaN} | \"a\" | null | it is not JSON: wrong at character 21; each"
            + " line must be one whole JSON object",
        "{\"id\":\"a\"} x | \"a\" | null | it is not JSON: wrong at character 12; each line must be"
            + " one whole JSON object",
        "{\"id\":\"a\"} {} | \"a\" | null | something follows the object; each line must be one JSON"
            + " object only",
        "{\"id\":\"a\",\"fields\":[]} | \"a\" | \"fields\" | fields must be an object, such as"
            + " {\"vessel\":\"cargo\"}",
        "{\"id\":\"a\"} | \"a\" | \"text\" | there is neither text nor topic; give at least one of"
            + " them",
        "{\"id\":\"a\",\"topic\":\"noise\",\"level\":\"TOWN\"} | \"a\" | \"level\" | \"TOWN\" is"
            + " unknown; it must be one of MUNICIPAL, DISTRICT",
        "{\"id\":\"a\",\"topic\":\"noise\",\"date\":\"2024-02-30\"} | \"a\" | \"date\" |"
            + " \"2024-02-30\" is no date; write it as 2024-03-01, with a year from 1900 to 2199"
      })
  void badRecordGivesAnErrorInItsPlace(String line, String id, String field, String message) {
    Call call = batch(GOOD + "\n" + line + "\n" + GOOD, "--lang", "en");

    assertEquals(2, call.code());
    assertEquals(3, call.lines().size());
    assertTrue(call.lines().get(0).startsWith("{\"id\":\"good\",\"text\":null,\"pack\""));
    assertEquals(
        "{\"id\":%s,\"error\":{\"line\":2,\"field\":%s,\"message\":\"%s\"}}"
            .formatted(id, field, message.replace("\"", "\\\"")),
        call.lines().get(1));
    assertEquals(call.lines().get(0), call.lines().get(2));
    assertEquals(
        "1 records could not be answered; see the error records in the result\n", call.err());
  }

  @Test
  void longAndDeepAndForeignLinesAreErrorsToo() throws IOException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.write(("{\"text\":\"" + "a".repeat(60_000_000) + "\"}\n").getBytes(UTF_8));
    input.write(("{\"fields\":" + "[".repeat(100_000) + "\n").getBytes(UTF_8));
    input.write(("{\"fields\":{\"a\":" + "{\"a\":".repeat(100_000) + "\n").getBytes(UTF_8));
    input.write(new byte[] {'{', '"', (byte) 0xC4, (byte) 0xE3, '\n'});
    input.write(GOOD.getBytes(UTF_8));

    Call call = Call.with(input.toByteArray(), "resolve", "--batch", "-");

    assertEquals(2, call.code());
    assertEquals(
        List.of(
            "{\"id\":null,\"error\":{\"line\":1,\"field\":null,\"message\":\"一条记录超过 8 MB，不予读取\"}}",
            "{\"id\":null,\"error\":{\"line\":2,\"field\":\"fields\",\"message\":\"fields"
                + " 应为对象，例如 {\\\"vessel\\\":\\\"cargo\\\"}\"}}",
            "{\"id\":null,\"error\":{\"line\":3,\"field\":\"fields\",\"message\":\"fields.a 应为文字\"}}",
            "{\"id\":null,\"error\":{\"line\":4,\"field\":null,\"message\":\"不是 UTF-8 编码，请另存为"
                + " UTF-8\"}}"),
        call.lines().subList(0, 4));
    assertTrue(call.lines().get(4).startsWith("{\"id\":\"good\""));
  }

  @Test
  void orderIsThatOfTheInputWhateverTheThreads() {
    String input =
        IntStream.range(0, 2_000)
            .mapToObj(
                i -> i % 7 == 0 ? "{\"id\":" + i + "}" : GOOD.replace("good", String.valueOf(i)))
            .collect(Collectors.joining("\n"));

    Call alone = batch(input, "--threads", "1");
    Call many = batch(input, "--threads", "7");

    assertEquals(
        IntStream.range(0, 2_000).mapToObj(String::valueOf).toList(),
        alone.lines().stream().map(each -> each.split("\"")[3]).toList());
    assertEquals(alone, many);
  }

  @Test
  void traceIsWrittenOnlyIfAskedFor() {
    assertTrue(batch(GOOD).out().contains("\"trace\":[]"));
    assertFalse(batch(GOOD, "--explain").out().contains("\"trace\":[]"));
  }

  @Test
  void csvIsReadWithLineBreaksInCellsAndLosesNoRowToAnOpenQuote() {
    String input =
        """
        \uFEFFid,topic,text,date,fields
        1,noise.construction,"two
        lines",2024-03-01,
        2,"noise.construction,,,
        3,noise.construction,,2024-03-01,half
        4,noise.construction,"said ""hi""\",2024-03-01,
        5,short
        """;

    Call call = batch(input, "--lang", "en");

    assertEquals(2, call.code());
    assertTrue(call.lines().get(0).startsWith("{\"id\":\"1\",\"text\":\"two\\nlines\""));
    assertEquals(
        List.of(
            "{\"id\":null,\"error\":{\"line\":4,\"field\":null,\"message\":\"a quote is not"
                + " closed\"}}",
            "{\"id\":\"3\",\"error\":{\"line\":5,\"field\":\"fields\",\"message\":\"\\\"half\\\" must be"
                + " written FIELD=VALUE, several parted by semicolons\"}}"),
        call.lines().subList(1, 3));
    assertTrue(call.lines().get(3).startsWith("{\"id\":\"4\",\"text\":\"said \\\"hi\\\"\""));
    assertEquals(
        "{\"id\":\"5\",\"error\":{\"line\":7,\"field\":null,\"message\":\"it has 2 cells, the header has"
            + " 5\"}}",
        call.lines().get(4));
  }

  @Test
  void csvIsWrittenSoThatNoCellIsAFormula() {
    String input = "{\"id\":\"=1+1\",\"text\":\"@SUM(A1)\",\"topic\":\"noise.construction\"}";

    String row = batch(input, "--format", "csv").lines().get(1);

    assertTrue(row.startsWith("'=1+1,1,NO_LEAD,"), row);
    assertTrue(row.endsWith(",'@SUM(A1),,,"), row);
  }

  @Test
  void headerWithAnUnknownColumnEndsTheBatchBeforeItBegins() {
    Call call = batch("id,topik\n1,noise\n", "--lang", "en");

    assertEquals(2, call.code());
    assertEquals("", call.out());
    assertEquals(
        "line 1: unknown column \"topik\"; columns are id, text, topic, function, level, district,"
            + " date, impact, fields\n",
        call.err());
  }

  @Test
  void outputIsReplacedWholeOrNotAtAll(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("答案.jsonl"), "old");

    Call bad = batch("id,topik\n1,noise\n", "--output", file.toString());
    assertEquals(2, bad.code());
    assertEquals("old", Files.readString(file));

    Call good = batch(GOOD, "--output", file.toString());
    assertEquals(0, good.code());
    assertEquals("", good.out());
    assertTrue(Files.readString(file).startsWith("{\"id\":\"good\""));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void readerWhoGoesAwayEndsTheBatchWithoutAWord() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream endless = new ByteArrayInputStream("{}\n".repeat(500_000).getBytes(UTF_8));

    int code = Main.run(new Console(endless, closed, err, () -> false), "resolve", "--batch", "-");

    assertEquals(0, code);
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void batchGoesWithNoSingleMatter() {
    Call call = Call.of("resolve", "--batch", "-", "--topic", "noise", "--lang", "en");

    assertEquals(2, call.code());
    assertEquals("--batch goes with no single matter; leave out: topic\n", call.err());
  }

  private static Call batch(String input, String... more) {
    String[] args =
        Stream.concat(Stream.of("resolve", "--batch", "-"), Stream.of(more)).toArray(String[]::new);
    return Call.with(input.getBytes(UTF_8), args);
  }
}
