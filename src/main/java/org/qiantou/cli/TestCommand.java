package org.qiantou.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qiantou.Qiantou;
import org.qiantou.fixture.Coverage;
import org.qiantou.fixture.Fixture;
import org.qiantou.fixture.FixtureReader;
import org.qiantou.fixture.FixtureRunner;
import org.qiantou.fixture.TextFigures;
import org.qiantou.fixture.Verdict;
import org.qiantou.report.TestHtml;
import org.qiantou.report.TestJson;
import org.qiantou.report.TestJunit;
import org.qiantou.report.TestResult;
import org.qiantou.report.TestText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test}: runs the worked cases. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

  @Mixin private final Shared shared;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--coverage", descriptionKey = "test.coverage")
  private boolean coverage;

  @Option(names = "--texts", descriptionKey = "test.texts")
  private boolean texts;

  @Option(names = "--format", paramLabel = "text|json|junit|html", descriptionKey = "test.format")
  private Format format = Format.text;

  /** The forms of output. */
  enum Format {
    text,
    json,
    junit,
    html
  }

  TestCommand(Console console) {
    shared = new Shared(console);
  }

  @Override
  public Integer call() throws IOException {
    List<Path> all = paths.isEmpty() ? List.of(Path.of("fixtures")) : paths;
    List<Fixture> fixtures =
        all.stream().flatMap(path -> FixtureReader.read(path).stream()).toList();
    Qiantou qiantou = shared.qiantou();
    List<Verdict> verdicts = run(qiantou, fixtures);
    TestResult result =
        new TestResult(
            qiantou.pack().info(),
            verdicts,
            coverage ? Optional.of(Coverage.of(qiantou.pack(), verdicts)) : Optional.empty(),
            texts ? Optional.of(TextFigures.of(verdicts)) : Optional.empty());
    shared.write(out -> show(out, result));
    return result.hasFailures() ? ExitCode.FOUND : ExitCode.DONE;
  }

  private List<Verdict> run(Qiantou qiantou, List<Fixture> fixtures) {
    FixtureRunner runner = new FixtureRunner(qiantou);
    Progress progress = new Progress(shared.console());
    List<Verdict> verdicts = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      verdicts.add(runner.run(fixture));
      progress.at("test.progress", verdicts.size(), fixtures.size());
    }
    progress.end();
    return verdicts;
  }

  private int show(Writer out, TestResult result) throws IOException {
    Locale locale = shared.console().locale();
    switch (format) {
      case json -> JsonOut.write(out, json -> TestJson.write(json, result, locale));
      case junit -> TestJunit.write(out, result, locale);
      case html -> TestHtml.write(out, result, locale);
      case text -> Output.lines(out, TestText.of(result, locale));
    }
    return result.verdicts().size();
  }
}
