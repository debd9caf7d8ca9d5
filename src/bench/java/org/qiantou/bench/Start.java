package org.qiantou.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Measures from the start of a JVM to its end after the first answer. */
final class Start {

  private static final int RUNS = 5;

  private Start() {}

  /** Returns the median in seconds. */
  static double seconds(int rows) throws IOException, InterruptedException {
    double[] seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = once(rows);
    }
    Arrays.sort(seconds);
    return seconds[RUNS / 2];
  }

  private static double once(int rows) throws IOException, InterruptedException {
    // The shipped jar, so that the peers' libraries do not slow the start down.
    Path jar = Path.of("target", "qiantou-cli.jar");
    if (!Files.exists(jar)) {
      throw new IOException(jar + " is missing; run the whole command that README names");
    }
    ProcessBuilder child =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            jar + System.getProperty("path.separator") + Path.of("target", "test-classes"),
            FirstAnswer.class.getName(),
            String.valueOf(rows));
    child.redirectErrorStream(true);
    long start = System.nanoTime();
    Process process = child.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    double took = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IOException("the first answer failed: " + said);
    }
    return took;
  }
}
