package org.qiantou.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may lie in a folder besides good tables. */
final class PackFolderTest {
  private static final String WORDS = "topic,word,strength\n";

  @TempDir Path temp;

  private Path pack = Path.of("");

  @BeforeEach
  void copyTheGoodPack() throws IOException {
    pack = temp.resolve("pack");
    for (Map.Entry<String, byte[]> file : MemorySource.good().contents().entrySet()) {
      Path path = pack.resolve(file.getKey());
      Files.createDirectories(path.resolve("..").normalize());
      Files.write(path, file.getValue());
    }
  }

  @Test
  void loads() throws IOException {
    Files.createDirectories(pack.resolve(".git"));
    write(".git/config.csv", "not ours");
    write("README.md", "not a table");
    write("~$topics.xlsx", "left behind by a spreadsheet");
    assertEquals("test", PackLoader.load(List.of(pack)).info().id());
  }

  @Test
  void refusesADoctrine() throws IOException {
    write("doctrine/lead.drl", "rule \"D6\" when then end");
    assertEquals(
        "PACK/doctrine/lead.drl: a pack holds tables only and cannot bring rules (.drl) of its own;"
            + " delete the file; the doctrine is part of the product",
        message());
  }

  @Test
  void acceptsAnUnchangedCopyOfOurDoctrine() throws IOException {
    Path ours = Path.of("rules/doctrine/conclude.drl");
    assumeTrue(Files.exists(ours));
    Files.createDirectories(pack.resolve("doctrine"));
    Files.copy(ours, pack.resolve("doctrine/conclude.drl"));
    assertEquals("test", PackLoader.load(List.of(pack)).info().id());
  }

  @Test
  void refusesSpreadsheets() throws IOException {
    write("duties/noise.xlsx", "PK");
    assertTrue(message().startsWith("PACK/duties/noise.xlsx: a pack cannot have xlsx files"));
  }

  @Test
  void refusesLinksThatLeadOut() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.csv"), "code\nsecret\n");
    Files.createSymbolicLink(pack.resolve("x.csv"), secret);
    assertTrue(message().startsWith("PACK/x.csv: the link leads out of the pack"), this::message);
  }

  @Test
  void refusesLinksToFoldersAndToNothing() throws IOException {
    Files.createSymbolicLink(pack.resolve("duties/again"), pack.resolve("duties"));
    Files.createSymbolicLink(pack.resolve("duties/gone.csv"), pack.resolve("nowhere"));
    assertEquals(
        List.of(
            "PACK/duties/again: the link leads to a folder",
            "PACK/duties/gone.csv: the link points nowhere"),
        message().lines().map(each -> each.replaceFirst(";.*", "")).toList());
  }

  @Test
  void followsALinkToAFileOfThePack() throws IOException {
    Files.move(pack.resolve("topic-words.csv"), pack.resolve(".words"));
    Files.createSymbolicLink(pack.resolve("topic-words.csv"), pack.resolve(".words"));
    assertEquals(3, PackLoader.load(List.of(pack)).words().size());
  }

  @Test
  void doesNotWaitForAPipe() throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", pack.resolve("p.csv").toString()).start();
    assumeTrue(mkfifo.waitFor() == 0);
    String said = assertTimeoutPreemptively(Duration.ofSeconds(20), this::message);
    assertTrue(said.startsWith("PACK/p.csv: it is no regular file"), said);
  }

  @Test
  void refusesTooManyRows() throws IOException {
    StringBuilder words = new StringBuilder(WORDS);
    for (int i = 0; i <= 200_000; i++) {
      words.append("noise,w").append(i).append(",WEAK\n");
    }
    write("topic-words/many.csv", words.toString());
    assertEquals(
        "PACK/topic-words/many.csv:200002: from this line on there are more than 200000 rows;"
            + " split the file",
        message());
  }

  @Test
  void refusesTooLargeAFileWithoutReadingIt() throws IOException {
    Files.createDirectories(pack.resolve("examples"));
    try (RandomAccessFile file =
        new RandomAccessFile(pack.resolve("examples/large.csv").toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }
    assertEquals(
        "PACK/examples/large.csv: the file has 67108865 bytes, too many; at most 64 MB; split the"
            + " file",
        message());
  }

  @Test
  void survivesManyMistakes() throws IOException {
    StringBuilder words = new StringBuilder(WORDS);
    for (int i = 0; i < 20_000; i++) {
      words.append("niose").append(i).append(",w,WEEK\n");
    }
    write("topic-words/many.csv", words.toString());
    List<PackProblem> problems =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () ->
                assertThrows(PackException.class, () -> PackLoader.load(List.of(pack))).problems());
    assertEquals(40_000, problems.size());
  }

  @Test
  void saysThatAFolderIsMissing() throws IOException {
    PackException e =
        assertThrows(PackException.class, () -> PackLoader.load(List.of(temp.resolve("nowhere"))));
    assertTrue(e.message(Locale.CHINESE).contains("nowhere：没有这个文件夹；请给出放着 pack.csv 的文件夹"));
    assertEquals(1, e.problems().size(), e.getMessage());
    Path empty = Files.createDirectory(temp.resolve("empty"));
    PackException bare = assertThrows(PackException.class, () -> PackLoader.load(List.of(empty)));
    assertTrue(bare.message(Locale.ENGLISH).contains("pack.csv: there is no such file"));
    assertEquals(1, bare.problems().size(), bare.getMessage());
    PackException file =
        assertThrows(PackException.class, () -> PackLoader.load(List.of(pack.resolve("pack.csv"))));
    assertTrue(file.message(Locale.CHINESE).contains("pack.csv：不是文件夹"));
  }

  @Test
  void spellsOutWhatATerminalWouldActUpon() throws IOException {
    write("\u001b[2Jevil/x.csv", "a\n");
    assertTrue(message().startsWith("PACK/\\u001B[2Jevil/x.csv: there is no table"), this::message);
  }

  private void write(String path, String text) throws IOException {
    Path file = pack.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, text.getBytes(UTF_8));
  }

  private String message() {
    PackException e = assertThrows(PackException.class, () -> PackLoader.load(List.of(pack)));
    return e.message(Locale.ENGLISH).replace(pack.toString(), "PACK");
  }
}
