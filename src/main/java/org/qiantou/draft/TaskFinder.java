package org.qiantou.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks through the items of a document and finds the smallest ones that ask for something. */
final class TaskFinder {
  private static final int LONGEST_HEADING = 45;
  private static final int SHORTEST_PARAGRAPH = 20;

  /** How many tasks one piece of text may hold and still be told apart by order. */
  static final int STEP = 1000;

  private final IdentityHashMap<Node, ItemTasks> items = new IdentityHashMap<>();
  private final IdentityHashMap<Node, ItemTasks.Closed> fromSiblings = new IdentityHashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final @Nullable NameList issuer;

  private TaskFinder(@Nullable NameList issuer) {
    this.issuer = issuer;
  }

  /**
   * Finds the tasks.
   *
   * @param issuer the omitted subject of a department's own list, or null
   */
  static List<Found> find(Node root, @Nullable NameList issuer) {
    TaskFinder finder = new TaskFinder(issuer);
    finder.visit(root, null, null);
    finder.found.sort(Comparator.comparingLong(Found::order));
    return BrokenOff.without(finder.found, root);
  }

  private static boolean isAttachment(Node node) {
    return node.marker != null && node.marker.kind() == Marker.Kind.ATTACHMENT;
  }

  private static boolean inArticle(@Nullable Node node) {
    if (node == null) {
      return false;
    }
    boolean own = node.marker != null && node.marker.kind() == Marker.Kind.ARTICLE;
    return own || inArticle(node.parent);
  }

  private ItemTasks item(Node node) {
    return items.computeIfAbsent(node, ItemTasks::of);
  }

  private void visit(Node node, @Nullable NameList subject, ItemTasks.@Nullable Closed inherited) {
    grids(node);
    ItemTasks item = item(node);
    ItemTasks.Closed given = fromSiblings.getOrDefault(node, inherited);
    boolean heading = !node.isLeaf() && isHeading(item);
    NameList below = own(node, item, subject, given, heading);
    ItemTasks.Closed last = item.last();
    ItemTasks.Closed passed = last != null && !node.isLeaf() ? last : inherited;
    shareAmong(node.children);
    for (Node child : node.children) {
      visit(child, below, passed);
    }
  }

  private void grids(Node node) {
    NameList owner = node.grids.isEmpty() ? null : owner(node);
    for (Node.GridAt at : node.grids) {
      int row = 0;
      for (GridReader.Row each : GridReader.read(at.grid(), owner != null)) {
        List<Slice> slices =
            each.cells().stream()
                .map(cell -> new Slice(cell.line(), 0, cell.line().length(), at.order()))
                .toList();
        // A row says by itself what it is about; what stands above the table is the item before it.
        String section = node.path() + (each.number().isEmpty() ? "" : "#" + each.number());
        found.add(
            new Found(
                section,
                "",
                slices,
                owned(each, slices.get(0), owner),
                Found.How.ROW,
                each.firstLeads(),
                order(at.order(), row),
                order(at.order(), row++)));
      }
    }
  }

  /** The units whose name is all that stands above a table. */
  private @Nullable NameList owner(Node node) {
    List<Slice> open = item(node).open;
    boolean alone = open.size() == 1 && node.marker != null;
    return alone ? DutyHead.whole(open.get(0)).orElse(null) : null;
  }

  private static Assignment owned(GridReader.Row row, Slice first, @Nullable NameList owner) {
    return owner != null && row.assignment().isEmpty()
        ? SentenceParser.parse(first.line().clean(), first.start(), first.end(), owner)
        : row.assignment();
  }

  private static long order(int piece, int within) {
    return (long) piece * STEP + Math.min(within, STEP - 1);
  }

  /** Finds the tasks in the item's own text; returns whose duties the items below are. */
  private @Nullable NameList own(
      Node node,
      ItemTasks item,
      @Nullable NameList subject,
      ItemTasks.@Nullable Closed given,
      boolean heading) {
    if (!heading) {
      int within = 0;
      for (ItemTasks.Closed closed : item.closed) {
        if (!closed.slices().isEmpty() && (node.isLeaf() || asks(closed))) {
          add(
              node,
              closed.slices(),
              closed.assignment(),
              Found.How.CLOSED,
              within++,
              closed.order());
        }
      }
    }
    List<Slice> open = item.open;
    if (open.isEmpty()) {
      return subject;
    }
    Optional<NameList> head = node.marker == null ? Optional.empty() : DutyHead.whole(open.get(0));
    if (head.isPresent() && (open.size() > 1 || !node.isLeaf())) {
      duties(node, open.subList(1, open.size()), head.get());
      return head.get();
    }
    Optional<NameList> intro = DutyHead.intro(open.get(open.size() - 1));
    if (intro.isPresent() && !node.isLeaf()) {
      return intro.get();
    }
    if (given != null && node.isLeaf() && item.closed.isEmpty()) {
      add(node, open, given.assignment(), Found.How.INHERITED, 0, given.order());
    } else if (node.isLeaf() || !heading) {
      rest(node, item, open, subject);
    }
    return subject;
  }

  private void rest(Node node, ItemTasks item, List<Slice> open, @Nullable NameList subject) {
    if (node.within(SectionKind.NO_TASKS)) {
      return;
    }
    List<Slice> plain = new ArrayList<>();
    for (Slice slice : open) {
      Optional<Subject> before = DutyHead.before(slice);
      if (before.isPresent()) {
        sentences(node, item, plain, subject);
        plain.clear();
        Slice duties = new Slice(slice.line(), before.get().end(), slice.end(), slice.order());
        duties(node, List.of(duties), before.get().names());
      } else {
        plain.add(slice);
      }
    }
    sentences(node, item, plain, subject);
  }

  private void sentences(Node node, ItemTasks item, List<Slice> open, @Nullable NameList subject) {
    if (open.isEmpty()) {
      return;
    }
    NameList whose = subject == null && node.marker != null ? issuer : subject;
    if (whose != null && node.isLeaf()) {
      duties(node, open, whose);
      return;
    }
    if (node.marker == null && open.size() > 1) {
      open.forEach(slice -> sentences(node, item, List.of(slice), subject));
      return;
    }
    List<SentenceTasks.Said> said = SentenceTasks.find(open);
    int within = 500;
    for (SentenceTasks.Said each : said) {
      add(node, each.slices(), each.assignment(), Found.How.SENTENCE, within++, 0);
    }
    if (said.isEmpty() && asksOfNobody(node, item, open)) {
      add(node, open, Assignment.NONE, Found.How.NOBODY, within, 0);
    }
  }

  private void duties(Node node, List<Slice> open, NameList subject) {
    int within = 500;
    for (Slice slice : open) {
      for (SentenceTasks.Said each : SentenceTasks.duties(slice, subject)) {
        add(node, each.slices(), each.assignment(), Found.How.SENTENCE, within++, 0);
      }
    }
  }

  /** Says whether a text without anybody named is a task nevertheless. */
  private boolean asksOfNobody(Node node, ItemTasks item, List<Slice> open) {
    if (inArticle(node) || node.marker == null || node.marker.kind() == Marker.Kind.DASH) {
      return false;
    }
    if (node.within(SectionKind.NAMED_ONLY) || !node.isLeaf()) {
      return false;
    }
    if (!item.closed.isEmpty()) {
      Slice last = open.get(open.size() - 1);
      boolean paragraph = last.start() == 0 && last.end() - last.start() >= SHORTEST_PARAGRAPH;
      return paragraph && Imperative.is(last);
    }
    if (isAttachment(node) || open.stream().allMatch(SentenceTasks::isOfOthers)) {
      return false;
    }
    boolean listed = node.parent != null && isAttachment(node.parent);
    return !(listed && Title.isTitle(open.get(0).text()))
        && open.stream().noneMatch(SentenceTasks::isNotice)
        && open.stream().anyMatch(Imperative::is);
  }

  private void add(
      Node node,
      List<Slice> slices,
      Assignment assignment,
      Found.How how,
      int within,
      int closedAt) {
    TooLargeException.checkTasks(found.size());
    long order = order(slices.get(slices.size() - 1).order(), within);
    long closed = Math.max(order, order(closedAt, within));
    found.add(new Found(node.path(), node.title(), slices, assignment, how, false, order, closed));
  }

  /** What stands above the items of a list may be the problem that they solve. */
  private static boolean asks(ItemTasks.Closed closed) {
    Slice last = closed.slices().get(closed.slices().size() - 1);
    return !last.text().endsWith("：") && closed.slices().stream().anyMatch(Imperative::is);
  }

  /** A heading is one short sentence, or whatever ends in a colon. */
  private static boolean isHeading(ItemTasks item) {
    List<Slice> all = new ArrayList<>();
    item.closed.forEach(closed -> all.addAll(closed.slices()));
    all.addAll(item.open);
    int length = all.stream().mapToInt(slice -> slice.end() - slice.start()).sum();
    boolean opens =
        !item.open.isEmpty() && item.open.get(item.open.size() - 1).text().endsWith("：");
    boolean preamble =
        item.node.marker == null && !all.isEmpty() && all.get(0).text().endsWith("。");
    boolean one =
        all.size() <= 1 && !preamble && all.stream().noneMatch(TaskFinder::hasTwoSentences);
    return opens || (length <= LONGEST_HEADING && one);
  }

  private static boolean hasTwoSentences(Slice slice) {
    int stop = slice.text().indexOf('。');
    return stop >= 0 && stop + 1 < slice.text().length();
  }

  /**
   * An assignment in a paragraph of its own behind the last of several items is for all of them.
   */
  private void shareAmong(List<Node> children) {
    if (children.size() < 2 || children.stream().anyMatch(child -> !child.isLeaf())) {
      return;
    }
    long without = children.stream().filter(child -> item(child).closed.isEmpty()).count();
    if (without * 2 < children.size()) {
      return;
    }
    List<Node> waiting = new ArrayList<>();
    boolean listed = true;
    for (Node child : children) {
      ItemTasks item = item(child);
      if (item.closed.isEmpty()) {
        waiting.add(child);
        listed &= endsWithSemicolon(item);
        continue;
      }
      ItemTasks.Closed first = item.closed.get(0);
      if (first.alone() || (listed && !waiting.isEmpty())) {
        waiting.forEach(each -> fromSiblings.put(each, first));
      }
      waiting.clear();
      listed = true;
    }
  }

  private static boolean endsWithSemicolon(ItemTasks item) {
    return !item.open.isEmpty() && item.open.get(item.open.size() - 1).text().endsWith("；");
  }
}
