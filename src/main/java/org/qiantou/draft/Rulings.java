package org.qiantou.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The document's sentences that change how its other assignments are read, and their places. */
final class Rulings {
  private static final int LONGEST = 300;
  private static final int MOST_CARRIED = 20;

  /** Where the first unit of a list begins to lead; the sentence that says so. */
  private record First(long order, String sentence) {}

  /** From where on every task has further units. */
  private record Carried(long order, int piece, int start, Assignment units) {

    /** In the same line, what stands behind the sentence is later. */
    boolean reaches(Found found) {
      Slice last = found.slices().get(found.slices().size() - 1);
      return order < found.order() || (last.order() == piece && last.start() > start);
    }
  }

  private final List<First> firsts = new ArrayList<>();
  private final List<Carried> carried = new ArrayList<>();
  private boolean starred;

  static Rulings of(Node root) {
    Rulings rulings = new Rulings();
    rulings.read(root);
    return rulings;
  }

  /** Returns the sentence that makes the first unit lead, if there is one. */
  Optional<String> sentence() {
    return firsts.stream().map(First::sentence).findFirst();
  }

  /** Applies what holds at a task's place. */
  Assigned apply(Found found) {
    Assignment assignment = found.assignment();
    boolean first =
        found.firstLeads() || firsts.stream().anyMatch(each -> each.order <= found.closed());
    boolean listed = found.source().compareTo(Found.How.ROW) <= 0;
    if (starred
        && listed
        && assignment.of(Part.LEAD).names().stream().anyMatch(name -> name.own() == Part.LEAD)) {
      return new Assigned(carry(othersCooperate(assignment), found), true);
    }
    boolean moves =
        first
            && listed
            && assignment.of(Part.LEAD).isEmpty()
            && !assignment.of(Part.RESPONSIBLE).isEmpty();
    return new Assigned(carry(moves ? firstLeads(assignment) : assignment, found), moves);
  }

  private Assignment carry(Assignment assignment, Found found) {
    Assignment all = assignment;
    for (Carried each : carried) {
      if (each.reaches(found)) {
        all = all.andNew(each.units);
      }
    }
    return all;
  }

  private static Assignment othersCooperate(Assignment assignment) {
    NameList others = assignment.of(Part.RESPONSIBLE);
    return assignment.without(Part.RESPONSIBLE).and(Assignment.of(Part.COOPERATE, others));
  }

  /**
   * Who does a task once the document's conventions are applied.
   *
   * @param assignment who does it
   * @param firstListed whether a convention made the first unit lead
   */
  record Assigned(Assignment assignment, boolean firstListed) {

    LeadStatus status() {
      int leads = assignment.of(Part.LEAD).names().size();
      NameList responsible = assignment.of(Part.RESPONSIBLE);
      if (leads > 1) {
        return LeadStatus.MULTIPLE;
      }
      if (leads == 1) {
        return firstListed ? LeadStatus.FIRST_LISTED : LeadStatus.EXPLICIT;
      }
      boolean single = responsible.names().size() == 1 && !responsible.open();
      return single ? LeadStatus.SINGLE_RESPONSIBLE : LeadStatus.MISSING;
    }
  }

  private static Assignment firstLeads(Assignment assignment) {
    List<Name> names = assignment.of(Part.RESPONSIBLE).names();
    boolean open = assignment.of(Part.RESPONSIBLE).open();
    NameList lead = new NameList(names.subList(0, 1), false);
    NameList rest = new NameList(names.subList(1, names.size()), open);
    return assignment
        .without(Part.RESPONSIBLE)
        .and(Assignment.of(Part.LEAD, lead))
        .and(Assignment.of(Part.COOPERATE, rest));
  }

  private void read(Node node) {
    node.pieces.forEach(piece -> read(node, piece));
    node.children.forEach(this::read);
  }

  private void read(Node node, Piece piece) {
    String text = piece.line().text();
    for (int at = piece.start(); at < piece.end(); ) {
      int stop = Marks.find(text, "。", at, piece.end());
      stop = stop < 0 || stop > piece.end() ? piece.end() : stop;
      if (stop - at <= LONGEST) {
        sentence(node, piece, at, stop);
      }
      at = stop + 1;
    }
  }

  private void sentence(Node node, Piece piece, int start, int end) {
    Clean clean = piece.line().clean();
    long order = (long) piece.order() * TaskFinder.STEP;
    String sentence = clean.text().substring(start, end);
    if (firsts.isEmpty() && Conventions.saysFirstLeads(sentence)) {
      firsts.add(new First(tableBefore(node, piece, order), clean.raw(start, end)));
    }
    starred |= Conventions.saysStarLeads(sentence);
    int stop = sentence.endsWith("）") ? end - 1 : end;
    if (carried.size() >= MOST_CARRIED) {
      return;
    }
    Conventions.carried(clean, start, stop)
        .ifPresent(
            units ->
                carried.add(new Carried(order + TaskFinder.STEP - 1, piece.order(), start, units)));
  }

  /** A note under a table is about the table. */
  private static long tableBefore(Node node, Piece piece, long order) {
    Node.@Nullable GridAt last =
        node.grids.isEmpty() ? null : node.grids.get(node.grids.size() - 1);
    boolean under = last != null && last.order() == piece.order() - 1;
    return under && last != null ? (long) last.order() * TaskFinder.STEP : order;
  }
}
