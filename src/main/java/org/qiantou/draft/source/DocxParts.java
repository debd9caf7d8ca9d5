package org.qiantou.draft.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a docx by what they are for; nothing outside of it is ever opened. */
final class DocxParts {

  private final Zip zip;
  private final String main;
  private final Map<String, String> related;

  DocxParts(Zip zip) throws SourceException {
    this.zip = zip;
    @Nullable String found = relations(zip, "_rels/.rels", "").get("officeDocument");
    if (found == null || !zip.has(found)) {
      throw new SourceException("damaged");
    }
    main = found;
    related = relations(zip, relationsOf(main), folder(main));
  }

  /** Returns the name of the part with the text. */
  String main() {
    return main;
  }

  /** Returns the name of the part that relates the others to the text. */
  String mainRelations() {
    return relationsOf(main);
  }

  /** Returns the name of the part for a purpose, such as {@code styles}. */
  Optional<String> part(String purpose) {
    return Optional.ofNullable(related.get(purpose)).filter(zip::has);
  }

  /** Opens the part for a purpose. */
  Optional<XmlReader> open(String purpose) throws SourceException {
    Optional<String> name = part(purpose);
    return name.isEmpty() ? Optional.empty() : Optional.of(new XmlReader(zip.open(name.get())));
  }

  XmlReader openMain() throws SourceException {
    return new XmlReader(zip.open(main));
  }

  private static String relationsOf(String part) {
    String folder = folder(part);
    return folder + "_rels/" + part.substring(folder.length()) + ".rels";
  }

  static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  private static Map<String, String> relations(Zip zip, String part, String folder)
      throws SourceException {
    Map<String, String> targets = new HashMap<>();
    if (!zip.has(part)) {
      return targets;
    }
    XmlReader xml = new XmlReader(zip.open(part));
    for (XmlReader.Event event = xml.next(); event != XmlReader.Event.NOTHING; event = xml.next()) {
      if (event == XmlReader.Event.START && !xml.attribute("TargetMode").equals("External")) {
        String type = xml.attribute("Type");
        String purpose = type.substring(type.lastIndexOf('/') + 1);
        targets.putIfAbsent(purpose, resolve(folder, xml.attribute("Target")));
      }
    }
    return targets;
  }

  /** Resolves a target; one that leads out of the file leads to no part. */
  static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
