package org.qiantou.draft;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Answer;
import org.qiantou.model.Basis;
import org.qiantou.model.Body;
import org.qiantou.model.Matter;
import org.qiantou.model.MatterException;
import org.qiantou.model.Resolution;
import org.qiantou.model.Status;

/** Asks the rules about a task. */
final class Suggestions {
  private static final int LONGEST_TEXT = 400;

  private final @Nullable Function<Matter, Answer> resolver;
  private final Matter circumstances;

  /**
   * Makes one.
   *
   * @param circumstances the level, district and date of the document
   */
  Suggestions(@Nullable Function<Matter, Answer> resolver, Matter circumstances) {
    this.resolver = resolver;
    this.circumstances = circumstances;
  }

  /** Returns what the rules say; empty if the text is no matter of the environment. */
  Optional<Resolution> ask(String heading, String alone) {
    if (resolver == null || alone.isBlank()) {
      return Optional.empty();
    }
    // 对拒不清运的依法查处 says only below its heading what is meant.
    boolean second = !heading.isEmpty() && !Clean.of(alone).text().startsWith(heading);
    String text = second ? heading + "。" + alone : alone;
    String asked = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    try {
      Answer answer = resolver.apply(circumstances.withText(asked));
      return answer.resolutions().stream().filter(Suggestions::isEnvironmental).findFirst();
    } catch (MatterException e) {
      return Optional.empty();
    }
  }

  /** Says whether the topic is sure enough to tell a drafter. */
  static boolean isSure(Resolution resolution, double least) {
    return resolution.topic().map(topic -> topic.confidence() >= least).orElse(false);
  }

  static Suggestion of(Resolution resolution) {
    return new Suggestion(
        resolution.status(),
        resolution.lead().map(Body::name),
        resolution.cooperating().stream().map(Body::name).toList(),
        basis(resolution));
  }

  /** Returns each instrument once, with all its articles. */
  static List<String> basis(Resolution resolution) {
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    for (Basis each : resolution.basis()) {
      Set<String> own = articles.computeIfAbsent(each.instrument(), key -> new LinkedHashSet<>());
      each.article().ifPresent(article -> own.addAll(Splitter.on(';').splitToList(article)));
    }
    List<String> basis = new ArrayList<>();
    articles.forEach(
        (instrument, own) ->
            basis.add(own.isEmpty() ? instrument : instrument + " " + String.join("、", own)));
    return basis;
  }

  private static boolean isEnvironmental(Resolution resolution) {
    return resolution.status() != Status.NOT_ENVIRONMENTAL
        && resolution.status() != Status.UNRECOGNIZED;
  }
}
