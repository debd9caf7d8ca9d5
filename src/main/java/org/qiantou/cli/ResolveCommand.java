package org.qiantou.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.batch.Form;
import org.qiantou.model.Answer;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.report.AnswerCsv;
import org.qiantou.report.AnswerJson;
import org.qiantou.report.AnswerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve}: the answer for one matter, or for a batch of them. */
@Command(
    name = "resolve",
    resourceBundle = Main.HELP,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
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
  private @Nullable String level;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "district")
  private @Nullable String district;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
  private @Nullable String date;

  @Option(names = "--impact", paramLabel = "OBVIOUS|NOT_OBVIOUS|UNKNOWN", descriptionKey = "impact")
  private @Nullable String impact;

  @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "set")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(names = "--batch", paramLabel = "FILE|-", descriptionKey = "batch")
  private @Nullable String batch;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Math.min(64, Runtime.getRuntime().availableProcessors());

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
  private @Nullable Path output;

  @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "resolve.format")
  private @Nullable Format format;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--fail-on", split = ",", paramLabel = "STATUS", descriptionKey = "fail-on")
  private Set<Status> failOn = new LinkedHashSet<>();

  /** The forms of output. */
  enum Format {
    text,
    json,
    csv
  }

  ResolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Object> stated = stated();
    if (batch == null) {
      return one(stated);
    }
    if (!stated.isEmpty()) {
      throw new InputException("batch.alone", stated.keySet().stream().sorted().toList());
    }
    if (format == Format.text) {
      throw new InputException("batch.text");
    }
    if (threads < 1 || threads > 256) {
      throw new InputException("batch.threads", threads);
    }
    Form form = format == Format.csv ? Form.CSV : Form.JSON;
    return new BatchRun(console, shared, explain, failOn)
        .run(batch, form, threads, new Output(console, output));
  }

  private int one(Map<String, Object> stated) throws IOException {
    Answer answer = shared.qiantou().resolve(MatterKeys.matter(stated));
    String shown = shown(answer);
    new Output(console, output).write(out -> out.append(shown));
    Set<Status> found =
        answer.resolutions().stream()
            .map(Resolution::status)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    return found.stream().anyMatch(failOn::contains) ? ExitCode.FOUND : ExitCode.DONE;
  }

  private Map<String, Object> stated() {
    Map<String, Object> stated = new HashMap<>();
    state(stated, "text", text);
    state(stated, "topic", topic);
    state(stated, "function", function);
    state(stated, "level", level);
    state(stated, "district", district);
    state(stated, "date", date);
    state(stated, "impact", impact);
    state(stated, "fields", fields.isEmpty() ? null : fields);
    return stated;
  }

  private static void state(Map<String, Object> stated, String key, @Nullable Object value) {
    if (value != null) {
      stated.put(key, value);
    }
  }

  private String shown(Answer answer) throws IOException {
    if (format == Format.csv) {
      return AnswerCsv.header() + AnswerCsv.rows(answer, console.locale());
    }
    return format == Format.json ? json(answer) : text(answer) + "\n";
  }

  private String text(Answer answer) {
    List<String> lines = AnswerText.of(answer, console.locale(), explain);
    return String.join("\n", lines);
  }

  private String json(Answer answer) throws IOException {
    StringWriter written = new StringWriter();
    AnswerJson answers = new AnswerJson(console.locale(), true);
    JsonOut.write(written, json -> answers.write(json, answer));
    return written.toString();
  }
}
