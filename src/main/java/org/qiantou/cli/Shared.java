package org.qiantou.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qiantou.Qiantou;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class Shared {

  /** The languages of the output. */
  enum Language {
    zh,
    en
  }

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private List<Path> rules = new ArrayList<>();

  /** Here only to be checked and shown: it is read before all others. */
  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Language language = Language.zh;

  RulePack pack() {
    return PackLoader.forRules(rules);
  }

  Qiantou qiantou() {
    return Qiantou.of(pack());
  }

  @Override
  public String toString() {
    return rules + " " + language;
  }
}
