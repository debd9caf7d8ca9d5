package org.qiantou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qiantou.Qiantou;
import org.qiantou.model.Answer;
import org.qiantou.model.Matter;

/**
 * Complaints of 100 characters, from the words to the answer, by the built-in pack: the longer
 * texts of the evaluation set, cut to that length.
 */
@State(Scope.Thread)
public class TextBenchmark {

  private static final int LENGTH = 100;
  private static final String START = "text: \"";

  private Qiantou qiantou;
  private List<Matter> complaints;
  private int next;

  @Setup
  public void load() throws IOException {
    qiantou = Qiantou.standard();
    complaints = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("fixtures", "eval"))) {
      for (Path file : files.filter(each -> each.toString().contains("tuning")).sorted().toList()) {
        Files.readAllLines(file).forEach(this::add);
      }
    }
    if (complaints.isEmpty()) {
      throw new IllegalStateException("no long texts in fixtures/eval");
    }
  }

  @Benchmark
  public Answer complaint() {
    next = next + 1 == complaints.size() ? 0 : next + 1;
    return qiantou.resolve(complaints.get(next));
  }

  private void add(String line) {
    int start = line.indexOf(START);
    if (start >= 0 && line.length() - start - START.length() > LENGTH) {
      int from = start + START.length();
      complaints.add(Matter.ofText(line.substring(from, from + LENGTH)));
    }
  }
}
