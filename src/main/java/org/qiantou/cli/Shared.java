package org.qiantou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantou.Qiantou;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common: by which rules they answer, and where their results go. */
@Command(
    resourceBundle = Main.HELP,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Shared {

  /** The languages of the output. */
  enum Language {
    zh,
    en
  }

  private final Console console;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private List<Path> rules = new ArrayList<>();

  /** Here only to be checked and shown: it is read before all others. */
  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Language language = Language.zh;

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
  private @Nullable Path output;

  Shared(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  RulePack pack() {
    return PackLoader.forRules(rules);
  }

  Qiantou qiantou() {
    return Qiantou.of(pack());
  }

  /** Returns the file that results go to; null for standard output. */
  @Nullable Path file() {
    return output;
  }

  /** Writes a result to where the caller wants it, and returns what the writing gives. */
  <T> T write(Output.Writing<T> writing) throws IOException {
    return new Output(console, output).write(writing);
  }

  @Override
  public String toString() {
    return rules + " " + language;
  }
}
