package org.qiantou.draft;

/**
 * A bracket or labels that end a task and say whose it is.
 *
 * @param start where it begins in the line
 * @param end where the text goes on
 * @param assignment who does it; may name nobody
 * @param bracket whether it is a bracket
 */
record Closing(int start, int end, Assignment assignment, boolean bracket) {

  Closing and(Closing next) {
    return new Closing(start, next.end, assignment.and(next.assignment), bracket && next.bracket);
  }
}
