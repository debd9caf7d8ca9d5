package org.qiantou.draft;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.draft.source.SourceException;

/** Counts how well the tasks of samples are read. */
final class Measure {
  int tasks;
  int found;
  int status;
  int lead;
  int lists;
  int reported;
  int spurious;
  int badExpected;
  int badReported;
  int badBoth;
  final List<String> misses = new ArrayList<>();

  void add(Sample sample, DocumentReport report) {
    Set<Task> used = new HashSet<>();
    tasks += sample.tasks().size();
    reported += report.tasks().size();
    for (Sample.Expected expected : sample.tasks()) {
      Task task = find(report, expected, used);
      if (task == null) {
        miss(sample, expected, "not found");
        badExpected += isBad(expected.status()) ? 1 : 0;
        continue;
      }
      used.add(task);
      compare(sample, expected, task);
    }
    for (Task task : report.tasks()) {
      if (!used.contains(task)) {
        spurious++;
        badReported += isBad(task.leadStatus()) ? 1 : 0;
        misses.add(
            sample.file()
                + " "
                + sample.name()
                + "\n    spurious: ["
                + task.section()
                + "] "
                + task.text()
                + " "
                + task.lead()
                + task.responsible());
      }
    }
  }

  private void compare(Sample sample, Sample.Expected expected, Task task) {
    found++;
    boolean sameStatus = expected.status() == task.leadStatus();
    boolean sameLead = set(expected.lead()).equals(set(task.lead()));
    boolean sameLists =
        sameLead
            && set(expected.cooperating()).equals(set(task.cooperating()))
            && set(expected.responsible()).equals(set(task.responsible()));
    boolean sameGuides = set(expected.guiding()).equals(set(task.guiding()));
    status += sameStatus ? 1 : 0;
    lead += sameLead ? 1 : 0;
    lists += sameLists ? 1 : 0;
    badExpected += isBad(expected.status()) ? 1 : 0;
    badReported += isBad(task.leadStatus()) ? 1 : 0;
    badBoth += isBad(expected.status()) && isBad(task.leadStatus()) ? 1 : 0;
    if (!sameStatus || !sameLists || !sameGuides) {
      miss(
          sample,
          expected,
          task.leadStatus()
              + " L"
              + task.lead()
              + " C"
              + task.cooperating()
              + " R"
              + task.responsible()
              + " G"
              + task.guiding()
              + "  <"
              + task.text()
              + ">");
    }
  }

  private void miss(Sample sample, Sample.Expected expected, String what) {
    misses.add(
        sample.file()
            + " "
            + sample.name()
            + "\n    "
            + expected.piece()
            + ": want "
            + expected.status()
            + " L"
            + expected.lead()
            + " C"
            + expected.cooperating()
            + " R"
            + expected.responsible()
            + " G"
            + expected.guiding()
            + "\n    got "
            + what);
  }

  private static @Nullable Task find(
      DocumentReport report, Sample.Expected expected, Set<Task> used) {
    String piece = plain(expected.piece());
    for (Task task : report.tasks()) {
      if (!used.contains(task) && plain(task.text()).contains(piece)) {
        return task;
      }
    }
    return null;
  }

  private static boolean isBad(LeadStatus status) {
    return status == LeadStatus.MISSING || status == LeadStatus.MULTIPLE;
  }

  private static Set<String> set(List<String> names) {
    Set<String> plain = new HashSet<>();
    names.forEach(name -> plain.add(plain(name)));
    return plain;
  }

  private static String plain(String text) {
    return Clean.of(text).text();
  }

  static DocumentReport check(DraftCheck check, Sample sample) throws SourceException {
    byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
    return check.check(new ByteArrayInputStream(bytes), sample.name() + ".txt");
  }

  @Override
  public String toString() {
    return String.format(
        "tasks %d, found %.1f %%, status %.1f %%, lead %.1f %%, lists %.1f %%, spurious %.1f %%, bad recall %.1f %% precision %.1f %%",
        tasks,
        percent(found, tasks),
        percent(status, tasks),
        percent(lead, tasks),
        percent(lists, tasks),
        percent(spurious, reported),
        percent(badBoth, badExpected),
        percent(badBoth, badReported));
  }

  static double percent(int part, int whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
