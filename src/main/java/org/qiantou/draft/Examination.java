package org.qiantou.draft;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiantou.draft.source.Place;
import org.qiantou.draft.source.Source;
import org.qiantou.model.Answer;
import org.qiantou.model.Matter;
import org.qiantou.model.Resolution;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;

/** One run over one document, from its blocks to its report. */
final class Examination {
  private static final List<Check> CHECKS =
      List.of(
          new ResponsibleCheck(),
          new NameCheck(),
          new RulesCheck(),
          new TwiceCheck(),
          new VagueCheck());
  private static final int MOST_NAMES = 30;

  /** Below this a topic is a mere guess. */
  private static final double LEAST_SURE = 0.6;

  private final @Nullable Function<Matter, Answer> resolver;
  private final RulePack pack;
  private final Naming naming;
  private final LocalDate today;

  Examination(
      @Nullable Function<Matter, Answer> resolver, RulePack pack, Naming naming, LocalDate today) {
    this.resolver = resolver;
    this.pack = pack;
    this.naming = naming;
    this.today = today;
  }

  DocumentReport run(Source source, String path) {
    List<Element> elements = Elements.of(source);
    FrontMatter front = FrontMatter.of(elements);
    Jurisdiction jurisdiction = Jurisdiction.of(front, pack);
    Node root = Outline.of(elements);
    Rulings rulings = Rulings.of(root);
    Suggestions suggestions =
        new Suggestions(resolver, circumstances(jurisdiction, front.date().orElse(today)));
    boolean ours = jurisdiction.type() != DocumentType.OUTSIDE_DOCUMENT;
    List<Found> found = TaskFinder.find(root, OwnList.subject(elements, front));
    // Asking the rules takes most of the time, and each task is asked about by itself.
    List<Examined> tasks =
        IntStream.range(0, found.size())
            .parallel()
            .mapToObj(
                i -> examine(found.get(i), rulings.apply(found.get(i)), i + 1, suggestions, ours))
            .toList();
    Departments departments =
        new Departments(pack, naming, front.date().orElse(today), jurisdiction);
    Findings findings = new Findings(places(elements), departments);
    tasks.forEach(task -> CHECKS.forEach(check -> check.check(task, findings)));
    outsiders(tasks, departments, findings);
    return report(source, path, front, jurisdiction, rulings, tasks, findings.all());
  }

  private Matter circumstances(Jurisdiction jurisdiction, LocalDate day) {
    Matter matter = Matter.ofText("").withDate(day);
    if (jurisdiction.district().isPresent()) {
      matter = matter.withDistrict(jurisdiction.district().get().name());
    }
    return jurisdiction.level().map(matter::withLevel).orElse(matter);
  }

  private Examined examine(
      Found found, Rulings.Assigned assigned, int number, Suggestions suggestions, boolean ours) {
    String text = String.join("", found.slices().stream().map(Slice::shown).toList());
    Optional<Resolution> resolution = suggestions.ask(found.heading(), text);
    Assignment who = assigned.assignment();
    Task task =
        new Task(
            "T" + number,
            found.section(),
            Location.of(found.slices().get(0)),
            text,
            resolution.isPresent(),
            shown(who, Part.LEAD),
            shown(who, Part.COOPERATE),
            shown(who, Part.RESPONSIBLE),
            shown(who, Part.GUIDE),
            who.isOpen(),
            assigned.status(),
            resolution
                .filter(each -> ours && Suggestions.isSure(each, LEAST_SURE))
                .map(Suggestions::of));
    // The rules of this city say nothing about the departments of another.
    return new Examined(task, found, who, ours ? resolution : Optional.empty());
  }

  private static List<String> shown(Assignment assignment, Part part) {
    return assignment.of(part).names().stream().map(Name::shown).distinct().toList();
  }

  private static IdentityHashMap<Clean, Place> places(List<Element> elements) {
    IdentityHashMap<Clean, Place> places = new IdentityHashMap<>();
    for (Element element : elements) {
      if (element.line() != null) {
        places.put(element.line().clean(), element.line().place());
      } else if (element.grid() != null) {
        element
            .grid()
            .rows()
            .forEach(
                row -> row.forEach(cell -> places.put(cell.line().clean(), cell.line().place())));
      }
    }
    return places;
  }

  /** Departments of other places are no error; one note names them. */
  private void outsiders(List<Examined> tasks, Departments departments, Findings findings) {
    TreeSet<String> names = new TreeSet<>();
    for (Examined task : tasks) {
      for (Part part : List.of(Part.LEAD, Part.COOPERATE, Part.RESPONSIBLE, Part.GUIDE)) {
        for (Name name : task.names(part)) {
          if (departments.match(name.shown()).known() == Departments.Known.OUTSIDE) {
            names.add(name.shown());
          }
        }
      }
    }
    if (!names.isEmpty()) {
      List<String> shown = names.stream().limit(MOST_NAMES).toList();
      findings.add(
          FindingRule.UNKNOWN_DEPARTMENT,
          Severity.NOTE,
          tasks.get(0).task().location(),
          String.join("\n", names),
          Findings.text("unknown-department.outside", names.size(), pack.info().name(), shown));
    }
  }

  private DocumentReport report(
      Source source,
      String path,
      FrontMatter front,
      Jurisdiction jurisdiction,
      Rulings rulings,
      List<Examined> tasks,
      List<Finding> findings) {
    Map<FindingRule, Integer> counts = new EnumMap<>(FindingRule.class);
    findings.forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
    int environmental = (int) tasks.stream().filter(each -> each.task().environmental()).count();
    return new DocumentReport(
        path,
        front.title(),
        front.issuer(),
        front.number(),
        front.date(),
        jurisdiction.type(),
        front.genre(),
        convention(rulings, tasks),
        rulings.sentence(),
        jurisdiction.review(pack, naming, front.date().orElse(today)),
        tasks.stream().map(Examined::task).toList(),
        findings,
        new Summary(tasks.size(), environmental, counts, 0),
        source.notes());
  }

  private static Convention convention(Rulings rulings, List<Examined> tasks) {
    boolean first =
        tasks.stream().anyMatch(each -> each.task().leadStatus() == LeadStatus.FIRST_LISTED);
    if (rulings.sentence().isPresent() || first) {
      return Convention.FIRST_LISTED_LEADS;
    }
    boolean named = tasks.stream().anyMatch(each -> !each.task().lead().isEmpty());
    return named ? Convention.EXPLICIT : Convention.NONE;
  }
}
