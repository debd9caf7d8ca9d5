package org.qiantou.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code qiantou}. */
@Command(
    name = "qiantou",
    resourceBundle = Main.HELP,
    subcommands = {ResolveCommand.class, ListCommand.class, TestCommand.class, HelpCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  /** The bundle of the help texts. */
  static final String HELP = "org.qiantou.cli.help";

  @Spec private @Nullable CommandSpec spec;

  /** Runs the command line and exits with its code: 0, 1, 2 or 3. */
  public static void main(String[] args) {
    System.exit(run(Console.standard(), args));
  }

  /** Runs the command line and returns its exit code. */
  static int run(Console console, String... args) {
    Locale locale = language(args);
    CommandLine line = new CommandLine(new Main(), new Commands(console));
    line.setResourceBundle(
        ResourceBundle.getBundle(
            HELP,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Failures failures = new Failures(console, locale);
    line.setParameterExceptionHandler(failures::ofCall);
    line.setExecutionExceptionHandler(failures::ofRun);
    int code = line.execute(args);
    return console.flush() ? code : ExitCode.FAULT;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command");
    }
  }

  /** The language must be known before the arguments are parsed, to say what is wrong with them. */
  private static Locale language(String[] args) {
    List<String> all = List.of(args);
    int at = all.indexOf("--lang");
    boolean english =
        all.contains("--lang=en") || (at >= 0 && at + 1 < args.length && args[at + 1].equals("en"));
    return english ? Locale.ENGLISH : Locale.ROOT;
  }
}
