package org.qiantou.pack;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells that a pack cannot be used, with every mistake in it. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<PackProblem> problems;

  PackException(List<PackProblem> problems) {
    super(lines(problems, Locale.CHINESE));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Returns every mistake, in order of file, line and column; at least one. */
  public List<PackProblem> problems() {
    return problems;
  }

  /** Returns one line for each mistake, in English or else in Chinese. */
  public String message(Locale locale) {
    return lines(problems, locale);
  }

  private static String lines(List<PackProblem> problems, Locale locale) {
    return problems.stream().map(each -> each.in(locale)).collect(Collectors.joining("\n"));
  }
}
