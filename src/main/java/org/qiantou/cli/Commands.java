package org.qiantou.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.HelpCommand;

/** The commands. Only the one that is called is set up, for that takes time at every start. */
final class Commands {

  private static final Map<String, Function<Console, Object>> ALL =
      ImmutableMap.of(
          "resolve", ResolveCommand::new,
          "list", ListCommand::new,
          "test", TestCommand::new,
          "check", CheckCommand::new);

  private Commands() {}

  static Collection<Object> of(Console console, String[] args) {
    @Nullable Function<Console, Object> called = args.length == 0 ? null : ALL.get(args[0]);
    if (called != null) {
      return List.of(called.apply(console));
    }
    return Stream.concat(
            ALL.values().stream().map(each -> each.apply(console)), Stream.of(new HelpCommand()))
        .toList();
  }
}
