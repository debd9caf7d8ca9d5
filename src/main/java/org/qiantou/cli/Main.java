package org.qiantou.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code qiantou}. */
@Command(
    name = "qiantou",
    resourceBundle = Main.HELP,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  /** The bundle of the help texts. */
  static final String HELP = "org.qiantou.cli.help";

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private Shared.Language language = Shared.Language.zh;

  /** Runs the command line and exits with its code: 0, 1, 2 or 3. */
  public static void main(String[] args) {
    System.exit(run(Console.standard(), Arguments.asTyped(args)));
  }

  /** Runs the command line and returns its exit code. */
  static int run(Console plain, String... args) {
    Console console = plain.speaking(language(args));
    CommandLine line = new CommandLine(new Main());
    Commands.of(console, args).forEach(line::addSubcommand);
    line.setResourceBundle(
        ResourceBundle.getBundle(
            HELP,
            console.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A text that begins with @ is a text, and names no file to read.
    line.setExpandAtFiles(false);
    Failures failures = new Failures(console);
    line.setParameterExceptionHandler(failures::ofCall);
    line.setExecutionExceptionHandler(failures::ofRun);
    int code = line.execute(args);
    return console.flush().isEmpty() || console.isAbandoned() ? code : failures.ofOutput();
  }

  @Override
  public void run() {
    if (spec != null && language != null) {
      throw new ParameterException(spec.commandLine(), CallProblem.NO_COMMAND);
    }
  }

  /** The language must be known before the arguments are parsed, to say what is wrong with them. */
  private static Locale language(String[] args) {
    List<String> all = List.of(args);
    int at = all.indexOf("--lang");
    boolean english =
        all.contains("--lang=en") || (at >= 0 && at + 1 < args.length && args[at + 1].equals("en"));
    return english ? Locale.ENGLISH : Locale.CHINESE;
  }
}
