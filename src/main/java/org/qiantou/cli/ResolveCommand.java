package org.qiantou.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.batch.Form;
import org.qiantou.cli.input.InputException;
import org.qiantou.model.Answer;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;
import org.qiantou.report.AnswerCsv;
import org.qiantou.report.AnswerJson;
import org.qiantou.report.AnswerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resolve}: the answer for one matter, or for a batch of them. */
@Command(name = "resolve")
final class ResolveCommand implements Callable<Integer> {

  @Mixin private final Shared shared;

  @Mixin private final MatterOptions stated = new MatterOptions();

  @Option(names = "--batch", paramLabel = "FILE|-", descriptionKey = "batch")
  private @Nullable String batch;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Math.min(64, Runtime.getRuntime().availableProcessors());

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
    shared = new Shared(console);
  }

  @Override
  public Integer call() throws IOException {
    if (batch == null) {
      return one();
    }
    if (!stated.keys().isEmpty()) {
      throw new InputException("batch.alone", stated.keys());
    }
    if (format == Format.text) {
      throw new InputException("batch.text");
    }
    if (threads < 1 || threads > 256) {
      throw new InputException("batch.threads", threads);
    }
    Form form = format == Format.csv ? Form.CSV : Form.JSON;
    return new BatchRun(shared, explain, failOn).run(batch, form, threads);
  }

  private int one() throws IOException {
    Answer answer = shared.qiantou().resolve(stated.matter());
    String shown = shown(answer);
    shared.write(out -> out.append(shown));
    boolean found =
        answer.resolutions().stream().map(Resolution::status).anyMatch(failOn::contains);
    return found ? ExitCode.FOUND : ExitCode.DONE;
  }

  private String shown(Answer answer) throws IOException {
    if (format == Format.csv) {
      return AnswerCsv.header() + AnswerCsv.rows(answer, shared.console().locale());
    }
    return format == Format.json ? json(answer) : text(answer) + "\n";
  }

  private String text(Answer answer) {
    List<String> lines = AnswerText.of(answer, shared.console().locale(), explain);
    return String.join("\n", lines);
  }

  private String json(Answer answer) throws IOException {
    StringWriter written = new StringWriter();
    AnswerJson answers = new AnswerJson(shared.console().locale(), true);
    JsonOut.write(written, json -> answers.write(json, answer));
    return written.toString();
  }
}
