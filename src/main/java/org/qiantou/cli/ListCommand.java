package org.qiantou.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code list}: the duties of a pack. */
@Command(name = "list", resourceBundle = Main.HELP, mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private Shared shared = new Shared();

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    shared
        .pack()
        .duties()
        .values()
        .forEach(
            duty ->
                console
                    .out()
                    .println(
                        String.join(
                            "\t",
                            duty.id(),
                            duty.topic(),
                            duty.role().name(),
                            duty.holder(),
                            duty.instrument(),
                            duty.article().orElse(""))));
    return ExitCode.DONE;
  }
}
