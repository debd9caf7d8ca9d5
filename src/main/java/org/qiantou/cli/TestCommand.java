package org.qiantou.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.qiantou.fixture.Fixture;
import org.qiantou.fixture.FixtureReader;
import org.qiantou.fixture.FixtureRunner;
import org.qiantou.fixture.Verdict;
import org.qiantou.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code test}: runs the worked cases. */
@Command(name = "test", resourceBundle = Main.HELP, mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private Shared shared = new Shared();

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<Path> paths = new ArrayList<>();

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> all = paths.isEmpty() ? List.of(Path.of("fixtures")) : paths;
    List<Fixture> fixtures =
        all.stream().flatMap(path -> FixtureReader.read(path).stream()).toList();
    FixtureRunner runner = new FixtureRunner(shared.qiantou());
    int failed = 0;
    int pending = 0;
    for (Fixture fixture : fixtures) {
      Verdict verdict = runner.run(fixture);
      if (!verdict.passed() && fixture.pending()) {
        pending++;
      } else if (!verdict.passed()) {
        failed++;
        tell(verdict);
      }
    }
    console
        .out()
        .println(
            Message.of(
                    "org.qiantou.cli.problems",
                    "tested",
                    fixtures.size() - failed - pending,
                    failed,
                    pending)
                .in(console.locale()));
    return failed > 0 ? ExitCode.FOUND : ExitCode.DONE;
  }

  private void tell(Verdict verdict) {
    Fixture fixture = verdict.fixture();
    console.out().println(fixture.file() + ":" + fixture.line() + " " + fixture.name());
    verdict.differences().forEach(each -> console.out().println("  " + each.in(console.locale())));
  }
}
