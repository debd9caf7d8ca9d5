package org.qiantou.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Condition;
import org.qiantou.model.Field;
import org.qiantou.model.Status;
import org.qiantou.model.Topic;
import org.qiantou.pack.RulePack;

/**
 * Hears one matter: asks the rows, has the doctrine decide, and where facts are open, has it decide
 * every combination of replies (D25). Safe for use by many threads.
 */
final class Court {

  private final RulePack pack;
  private final Doctrine doctrine;
  private final Claims rows;
  private final ImmutableListMultimap<String, String> kinds;

  Court(RulePack pack, Doctrine doctrine) {
    this.pack = pack;
    this.doctrine = doctrine;
    rows = new Claims(pack);
    kinds = kinds(pack);
  }

  /** Decides a matter. */
  Decision decide(Inquiry inquiry, UnaryOperator<String> names) {
    return new Hearing(names).decide(inquiry);
  }

  Claims rows() {
    return rows;
  }

  /** One matter with what was already decided of the topics below it. */
  private final class Hearing {

    private final UnaryOperator<String> names;
    private final Map<String, Decision> byKind = new HashMap<>();
    private final Map<String, List<Claim>> byTopic = new HashMap<>();

    Hearing(UnaryOperator<String> names) {
      this.names = names;
    }

    Decision decide(Inquiry inquiry) {
      List<Claim> claims = inquiry.covered() ? claims(inquiry) : List.of();
      Map<String, Set<String>> open = openFields(claims);
      List<String> below = inquiry.covered() ? kindsOf(inquiry) : List.of();
      if (open.isEmpty() && below.isEmpty()) {
        List<Claim> closed = known(claims);
        Ruling ruling = decideAll(inquiry, closed, null);
        return new Decision(inquiry, closed, ruling, ruling.outcome(), List.of(), Optional.empty());
      }
      return weigh(inquiry, known(claims), branches(inquiry, open, below), !below.isEmpty());
    }

    private List<Claim> claims(Inquiry inquiry) {
      return byTopic.computeIfAbsent(inquiry.topic(), topic -> rows.in(inquiry));
    }

    /** The topics right below that have duties for this matter: those that count (D1, D3). */
    private List<String> kindsOf(Inquiry inquiry) {
      return kinds.get(inquiry.topic()).stream()
          .filter(kind -> hasDuties(inquiry.on(kind, true)))
          .toList();
    }

    private boolean hasDuties(Inquiry inquiry) {
      boolean own =
          claims(inquiry).stream()
              .anyMatch(
                  claim ->
                      claim.topic().equals(inquiry.topic()) && decides(claim.part(), claim.rank()));
      return own || !kindsOf(inquiry).isEmpty();
    }

    private Decision weigh(
        Inquiry inquiry, List<Claim> closed, List<Branch> branches, boolean kindOpen) {
      Ruling known = decideAll(inquiry, closed, null);
      Ruling weighing =
          doctrine.weighReplies(
              new Replies(
                  branches.stream().map(Branch::outcome).toList(),
                  known.outcome(),
                  kindOpen && known.winners().stream().allMatch(Claim::isResidual)),
              names);
      return switch (weighing.adopted()) {
        case CLOSED -> adopted(inquiry, closed, known, branches, weighing);
        case COMMON -> common(inquiry, closed, known, branches, weighing);
        case NEITHER -> {
          Outcome depends = new Outcome(Status.DEPENDS, "", Optional.empty());
          Ruling ruling = decideAll(inquiry, closed, depends);
          yield new Decision(inquiry, closed, ruling, depends, branches, Optional.of(weighing));
        }
      };
    }

    /**
     * All replies agree; if the known facts do too, they carry the answer, else the replies do
     * together.
     */
    private Decision common(
        Inquiry inquiry, List<Claim> closed, Ruling known, List<Branch> branches, Ruling weighing) {
      Outcome first = branches.get(0).outcome();
      boolean sameReason =
          branches.stream().allMatch(each -> each.outcome().reason().equals(first.reason()));
      if (known.outcome().agreesWith(first)
          && (!sameReason || known.outcome().reason().equals(first.reason()))) {
        return adopted(inquiry, closed, known, branches, weighing);
      }
      Ruling together = ofReply(inquiry, branches.get(0).replies());
      branches.stream().skip(1).forEach(each -> together.join(ofReply(inquiry, each.replies())));
      return adopted(inquiry, closed, together, branches, weighing);
    }

    private Ruling ofReply(Inquiry inquiry, Map<String, String> replies) {
      @Nullable Decision ofKind = byKind.get(replies.getOrDefault(Branch.KIND, Branch.OTHER));
      if (ofKind != null) {
        return ofKind.ruling();
      }
      Inquiry replied = replied(inquiry, replies);
      return decideAll(replied, known(rows.in(replied)), null);
    }

    private Decision adopted(
        Inquiry inquiry,
        List<Claim> claims,
        Ruling ruling,
        List<Branch> branches,
        Ruling weighing) {
      return new Decision(
          inquiry, claims, ruling, ruling.outcome(), branches, Optional.of(weighing));
    }

    private List<Branch> branches(
        Inquiry inquiry, Map<String, Set<String>> open, List<String> below) {
      List<Branch> branches = new ArrayList<>();
      below.forEach(kind -> branches.add(byKind(inquiry, kind)));
      for (Map<String, String> replies : combinations(open)) {
        Map<String, String> told = new TreeMap<>(replies);
        if (!below.isEmpty()) {
          told.put(Branch.KIND, Branch.OTHER);
        }
        branches.add(branch(inquiry, told));
      }
      return branches;
    }

    /** A reply that names the kind gives what asking about that kind would give. */
    private Branch byKind(Inquiry inquiry, String kind) {
      @Nullable Decision decision = byKind.get(kind);
      if (decision == null) {
        decision = decide(inquiry.on(kind, isCovered(kind, inquiry.day())));
        byKind.put(kind, decision);
      }
      boolean depends = decision.outcome().status() == Status.DEPENDS;
      return new Branch(
          Map.of(Branch.KIND, kind),
          decision.outcome(),
          depends ? List.of() : decision.ruling().winners());
    }

    private Branch branch(Inquiry inquiry, Map<String, String> replies) {
      Inquiry replied = replied(inquiry, replies);
      List<Claim> claims = known(rows.in(replied));
      Ruling ruling = doctrine.decide(replied, claims, rows.designations(claims, replied), names);
      return new Branch(replies, ruling.outcome(), ruling.winners());
    }

    private Ruling decideAll(Inquiry inquiry, List<Claim> claims, @Nullable Outcome instead) {
      return doctrine.decideAll(
          inquiry, claims, rows.designations(claims, inquiry), instead, names);
    }
  }

  private boolean isCovered(String code, LocalDate day) {
    @Nullable Topic topic = pack.topics().get(code);
    return topic != null && !day.isBefore(topic.coveredFrom());
  }

  private static Inquiry replied(Inquiry inquiry, Map<String, String> replies) {
    Map<String, String> fields = new TreeMap<>(inquiry.fields());
    fields.putAll(replies);
    fields.remove(Branch.KIND);
    return inquiry.with(fields);
  }

  private static List<Claim> known(List<Claim> claims) {
    return claims.stream().filter(claim -> !claim.isOpen()).toList();
  }

  /**
   * Returns the open fields of the claims that could decide the lead, with the values rows name.
   */
  private static Map<String, Set<String>> openFields(List<Claim> claims) {
    Map<String, Set<String>> open = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.isOpen() && decides(claim.part(), claim.rank())) {
        for (Condition each : claim.conditions()) {
          if (claim.openFields().contains(each.field())) {
            open.computeIfAbsent(each.field(), field -> new TreeSet<>()).addAll(each.values());
          }
        }
      }
    }
    return open;
  }

  private List<Map<String, String>> combinations(Map<String, Set<String>> open) {
    List<Map<String, String>> all = List.of(Map.of());
    for (Map.Entry<String, Set<String>> each : open.entrySet()) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> combination : all) {
        for (String value : replies(each.getKey(), each.getValue())) {
          Map<String, String> with = new TreeMap<>(combination);
          with.put(each.getKey(), value);
          longer.add(with);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The values that rows name, and any other, unless they are all that there can be. */
  private List<String> replies(String code, Set<String> named) {
    List<String> replies = new ArrayList<>(named);
    @Nullable Field field = pack.fields().get(code);
    if (field == null || !field.exhaustive() || !named.containsAll(field.values().keySet())) {
      replies.add(Branch.OTHER);
    }
    return replies;
  }

  /**
   * For each topic, the topics right below it that have duties: the replies to one question (D3).
   */
  private static ImmutableListMultimap<String, String> kinds(RulePack pack) {
    Set<String> deciding = new TreeSet<>();
    for (Row row : Claims.rows(pack)) {
      if (decides(row.part(), row.instrument().kind().rank())) {
        deciding.addAll(Claims.pathTo(row.topic()));
      }
    }
    ImmutableListMultimap.Builder<String, String> below = ImmutableListMultimap.builder();
    for (String code : ImmutableSortedSet.copyOf(deciding)) {
      @Nullable Topic topic = pack.topics().get(code);
      if (topic != null) {
        topic.parent().ifPresent(parent -> below.put(parent, code));
      }
    }
    return below.build();
  }

  private static boolean decides(Part part, int rank) {
    return (part == Part.LEAD || part == Part.SHARED || part == Part.SLOT) && rank < 6;
  }
}
