package org.qiantou.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything and prints a summary with ratios. */
final class Benchmarks {

  private static final String FRESH = "Resolution.fresh/1000";

  private final Map<String, Double> micros = new TreeMap<>();

  private Benchmarks() {}

  /** Needs no arguments. */
  public static void main(String[] args) throws Exception {
    Benchmarks all = new Benchmarks();
    all.measure();
    all.print();
    System.out.printf(Locale.ROOT, "%nJVM start to end after the first answer, median of 5%n");
    for (int rows : new int[] {0, 600, 10_000}) {
      String name = rows == 0 ? "built-in pack, from its tables" : rows + " rows in memory";
      System.out.printf(Locale.ROOT, "  %-34s %8.2f s%n", name, Start.seconds(rows));
    }
  }

  private void measure() throws Exception {
    TimeValue second = TimeValue.seconds(1);
    var options =
        new OptionsBuilder()
            .include("org\\.qiantou\\.bench\\..*Benchmark")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .forks(1)
            .threads(1)
            .warmupIterations(8)
            .warmupTime(second)
            .measurementIterations(3)
            .measurementTime(second)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult result : new Runner(options).run()) {
      micros.put(name(result), result.getPrimaryResult().getScore());
    }
  }

  private static String name(RunResult result) {
    var params = result.getParams();
    String name =
        params.getBenchmark().replace("org.qiantou.bench.", "").replace("Benchmark.", ".");
    for (String key : params.getParamsKeys()) {
      name += "/" + params.getParam(key);
    }
    return name;
  }

  private void print() {
    double floor = micros.get("Peer.ask/HASH_MAP");
    double fresh = micros.get(FRESH);
    System.out.printf(
        Locale.ROOT,
        "%none question, one thread%n  %-34s %12s %12s %12s%n",
        "",
        "µs",
        "x HashMap",
        "x fresh/1000");
    micros.forEach(
        (name, value) ->
            System.out.printf(
                Locale.ROOT,
                "  %-34s %12.3f %12.2f %12.3f%n",
                name,
                value,
                value / floor,
                value / fresh));
    System.out.printf(
        Locale.ROOT,
        "  30,000 rows cost %.2f times as much as 1,000%n  %.0f texts of 100 characters a second"
            + " and core%n",
        micros.get("Resolution.fresh/30000") / fresh,
        1e6 / micros.get("Text.complaint"));
  }
}
