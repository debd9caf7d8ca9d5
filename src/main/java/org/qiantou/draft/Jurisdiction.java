package org.qiantou.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qiantou.model.District;
import org.qiantou.model.Level;
import org.qiantou.model.Message;
import org.qiantou.pack.Naming;
import org.qiantou.pack.RulePack;

/**
 * Whose document it is, seen from a rule pack.
 *
 * @param type what kind of document
 * @param level the level of its issuer; empty if it is of another place or unknown
 * @param district the district of its issuer
 */
record Jurisdiction(DocumentType type, Optional<Level> level, Optional<District> district) {

  static Jurisdiction of(FrontMatter front, RulePack pack) {
    String city = pack.info().jurisdiction();
    for (String name : front.issuer()) {
      String plain = Clean.of(name).text().replace("中共", "");
      Optional<District> district = district(plain, city, pack);
      if (district.isPresent()) {
        return new Jurisdiction(
            DocumentType.DISTRICT_DOCUMENT, Optional.of(Level.DISTRICT), district);
      }
      if (plain.startsWith(city)) {
        String rest = plain.substring(city.length());
        return new Jurisdiction(
            municipal(rest, front), Optional.of(Level.MUNICIPAL), Optional.empty());
      }
    }
    boolean titled = front.title().startsWith(city);
    if (front.issuer().isEmpty() && !titled) {
      return new Jurisdiction(DocumentType.UNKNOWN, Optional.empty(), Optional.empty());
    }
    if (front.issuer().isEmpty()) {
      DocumentType type = municipal(front.title().substring(city.length()), front);
      boolean regulation = type == DocumentType.LOCAL_REGULATION;
      return new Jurisdiction(
          regulation ? type : DocumentType.UNKNOWN, Optional.of(Level.MUNICIPAL), Optional.empty());
    }
    return new Jurisdiction(DocumentType.OUTSIDE_DOCUMENT, Optional.empty(), Optional.empty());
  }

  /** Says whether the document is of the pack's city. */
  boolean ours() {
    return level.isPresent();
  }

  /** Says who reviews the document before or after it is issued (D19). */
  Review review(RulePack pack, Naming naming, LocalDate day) {
    Optional<String> named =
        pack.offices().stream()
            .filter(each -> each.office().equals("legal-review"))
            .map(each -> municipalName(naming, each.holder(), day))
            .findFirst();
    Object reviewer =
        named.isPresent() ? named.get() : Message.of(DraftCheck.TEXTS, "review.somebody");
    return new Review(Message.of(DraftCheck.TEXTS, "review." + type.name(), reviewer), "D19");
  }

  private static String municipalName(Naming naming, String code, LocalDate day) {
    return naming.body(code, Level.MUNICIPAL, Optional.empty(), day, Optional.empty()).name();
  }

  private static DocumentType municipal(String rest, FrontMatter front) {
    if (rest.startsWith("人民代表大会") || front.genre().equals("条例")) {
      return DocumentType.LOCAL_REGULATION;
    }
    boolean government =
        List.of("人民政府", "人民政府办公厅", "委员会", "委", "委办公厅").contains(rest) || rest.startsWith("人民政府办公");
    boolean order = front.number().map(number -> number.contains("令")).orElse(false);
    boolean rule = front.genre().equals("办法") || front.genre().equals("规定");
    if (government && order && rule) {
      return DocumentType.GOVERNMENT_RULE;
    }
    return government ? DocumentType.MUNICIPAL_DOCUMENT : DocumentType.DEPARTMENT_DOCUMENT;
  }

  private static Optional<District> district(String issuer, String city, RulePack pack) {
    String local = issuer.startsWith(city) ? issuer.substring(city.length()) : issuer;
    return pack.districts().values().stream()
        .filter(
            each ->
                local.startsWith(each.name())
                    || each.aliases().stream()
                        .anyMatch(alias -> alias.length() > 2 && local.startsWith(alias)))
        .findFirst();
  }
}
