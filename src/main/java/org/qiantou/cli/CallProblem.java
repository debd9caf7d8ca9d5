package org.qiantou.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.input.InputException;
import org.qiantou.model.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what is wrong with a call into our own words. */
final class CallProblem {

  /** The message of the exception that says that no command was called. */
  static final String NO_COMMAND = "no command";

  private CallProblem() {}

  static Message of(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return message(
          "missing-argument",
          missing.getMissing().stream().map(each -> each.paramLabel()).toList());
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return message("repeated-argument", shown(twice.getOverwritten()));
    }
    if (NO_COMMAND.equals(failure.getMessage())) {
      return message("no-command");
    }
    @Nullable ArgSpec wrong = failure.getArgSpec();
    if (wrong != null && failure.getValue() != null) {
      return message("bad-argument", expected(wrong), failure.getValue());
    }
    return message("bad-call", String.valueOf(failure.getMessage()));
  }

  private static Message unknown(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    List<String> suggestions =
        Stream.concat(unmatched.getSuggestions().stream(), near(word, unmatched).stream())
            .limit(1)
            .toList();
    return suggestions.isEmpty()
        ? message("unknown-argument", word)
        : message("unknown-argument.near", word, suggestions);
  }

  /** An option or a command that begins alike. */
  private static List<String> near(String word, UnmatchedArgumentException unmatched) {
    var spec = unmatched.getCommandLine().getCommandSpec();
    return Stream.concat(spec.optionsMap().keySet().stream(), spec.subcommands().keySet().stream())
        .filter(each -> word.length() > 2 && (each.startsWith(word) || word.startsWith(each)))
        .filter(each -> each.length() > 2)
        .sorted()
        .toList();
  }

  /** Returns the values of which one would be right, if there are few, else what is wanted. */
  private static String expected(ArgSpec wrong) {
    @Nullable Object[] values = wrong.auxiliaryTypes()[0].getEnumConstants();
    boolean named = wrong.paramLabel().contains("|");
    return values == null || named
        ? wrong.paramLabel()
        : Stream.of(values).map(String::valueOf).collect(Collectors.joining("|"));
  }

  private static String shown(ArgSpec option) {
    return option.isOption()
        ? String.join("/", ((picocli.CommandLine.Model.OptionSpec) option).names())
        : option.paramLabel();
  }

  private static Message message(String key, Object... args) {
    return Message.of(InputException.BUNDLE, key, args);
  }
}
