package org.qiantou.cli;

import java.util.List;
import org.qiantou.model.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what is wrong with a call into our own words. */
final class CallProblem {

  private CallProblem() {}

  static Message of(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      String word = unmatched.getUnmatched().get(0);
      return suggestions.isEmpty()
          ? message("unknown-argument", word)
          : message("unknown-argument.near", word, suggestions.subList(0, 1));
    }
    if (failure instanceof MissingParameterException missing) {
      return message(
          "missing-argument",
          missing.getMissing().stream().map(each -> each.paramLabel()).toList());
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return message("bad-argument", failure.getArgSpec().paramLabel(), failure.getValue());
    }
    return message("bad-call", String.valueOf(failure.getMessage()));
  }

  private static Message message(String key, Object... args) {
    return Message.of(InputException.BUNDLE, key, args);
  }
}
