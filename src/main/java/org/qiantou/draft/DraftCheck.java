package org.qiantou.draft;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiantou.draft.source.Source;
import org.qiantou.draft.source.SourceException;
import org.qiantou.draft.source.SourceReader;
import org.qiantou.model.Answer;
import org.qiantou.model.Matter;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;

/**
 * Checks policy documents for tasks that nobody leads (D20).
 *
 * <pre>{@code
 * Qiantou qiantou = Qiantou.standard();
 * DraftCheck check = DraftCheck.with(qiantou::resolve, qiantou.pack());
 * DocumentReport report = check.check(Path.of("方案.docx"));
 * }</pre>
 *
 * <p>Safe for use by several threads. It opens no network connection and writes no file.
 */
public final class DraftCheck {
  static final String TEXTS = "org.qiantou.draft.findings";

  private final @Nullable Function<Matter, Answer> resolver;
  private final RulePack pack;
  private final Naming naming;
  private final Clock clock;

  private DraftCheck(@Nullable Function<Matter, Answer> resolver, RulePack pack, Clock clock) {
    this.resolver = resolver;
    this.pack = pack;
    this.naming = new Naming(pack);
    this.clock = clock;
  }

  /** Checks by a pack, with suggestions from what answers matters. */
  public static DraftCheck with(Function<Matter, Answer> resolver, RulePack pack) {
    return new DraftCheck(resolver, pack, Clock.system(ZoneId.systemDefault()));
  }

  /** Checks by the names of a pack alone: no suggestions, nothing held against the rules. */
  public static DraftCheck with(RulePack pack) {
    return new DraftCheck(null, pack, Clock.system(ZoneId.systemDefault()));
  }

  /** Returns the same, with another clock for documents that state no date. */
  public DraftCheck withClock(Clock other) {
    return new DraftCheck(resolver, pack, other);
  }

  /**
   * Checks a file.
   *
   * @throws SourceException if it cannot be read, in one line for the user
   */
  public DocumentReport check(Path file) throws SourceException {
    return check(SourceReader.read(file), file.toString());
  }

  /**
   * Checks a document from a stream, which stays open.
   *
   * @param name the file's name, which is shown and whose extension may tell the format
   * @throws SourceException if it cannot be read, in one line for the user
   */
  public DocumentReport check(InputStream in, String name) throws SourceException {
    return check(SourceReader.read(in, name), name);
  }

  /**
   * Checks a document that was read before.
   *
   * @throws SourceException if it is larger than any document, in one line for the user
   */
  public DocumentReport check(Source source) throws SourceException {
    return check(source, source.name());
  }

  private DocumentReport check(Source source, String path) throws SourceException {
    try {
      return new Examination(resolver, pack, naming, LocalDate.now(clock)).run(source, path);
    } catch (TooLargeException e) {
      throw new SourceException(e.problem());
    }
  }
}
