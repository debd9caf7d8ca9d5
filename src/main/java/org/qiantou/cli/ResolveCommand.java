package org.qiantou.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Answer;
import org.qiantou.model.Impact;
import org.qiantou.model.Level;
import org.qiantou.model.Matter;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.report.AnswerJson;
import org.qiantou.report.AnswerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve}: the answer for one matter, or for a batch of them. */
@Command(name = "resolve", resourceBundle = Main.HELP, mixinStandardHelpOptions = true)
final class ResolveCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private Shared shared = new Shared();

  @Parameters(arity = "0..1", paramLabel = "TEXT", descriptionKey = "text")
  private @Nullable String text;

  @Option(names = "--topic", paramLabel = "CODE", descriptionKey = "topic")
  private @Nullable String topic;

  @Option(names = "--function", paramLabel = "CODE", descriptionKey = "function")
  private @Nullable String function;

  @Option(names = "--level", paramLabel = "MUNICIPAL|DISTRICT", descriptionKey = "level")
  private @Nullable Level level;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "district")
  private @Nullable String district;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
  private @Nullable LocalDate date;

  @Option(names = "--impact", paramLabel = "OBVIOUS|NOT_OBVIOUS|UNKNOWN", descriptionKey = "impact")
  private Impact impact = Impact.UNKNOWN;

  @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "set")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.text;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--fail-on", split = ",", paramLabel = "STATUS", descriptionKey = "fail-on")
  private Set<Status> failOn = new LinkedHashSet<>();

  /** The forms of output. */
  enum Format {
    text,
    json
  }

  ResolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Answer answer = shared.qiantou().resolve(matter());
    console.out().println(format == Format.json ? json(answer) : text(answer));
    List<Status> found = answer.resolutions().stream().map(Resolution::status).toList();
    return found.stream().anyMatch(failOn::contains) ? ExitCode.FOUND : ExitCode.DONE;
  }

  private Matter matter() {
    return new Matter(
        Optional.empty(),
        Optional.ofNullable(text),
        Optional.ofNullable(topic),
        Optional.ofNullable(function),
        Optional.ofNullable(level),
        Optional.ofNullable(district),
        Optional.ofNullable(date),
        impact,
        fields);
  }

  private String text(Answer answer) {
    return String.join("\n", AnswerText.of(answer, shared.locale(), explain));
  }

  private String json(Answer answer) throws IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      json.useDefaultPrettyPrinter();
      new AnswerJson(shared.locale(), true).write(json, answer);
    }
    return written.toString();
  }
}
