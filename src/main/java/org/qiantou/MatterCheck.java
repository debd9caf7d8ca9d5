package org.qiantou;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Department;
import org.qiantou.model.Field;
import org.qiantou.model.Matter;
import org.qiantou.model.MatterException;
import org.qiantou.model.Message;
import org.qiantou.pack.RulePack;
import org.qiantou.pack.Suggestion;

/** Checks a matter against a pack, and puts names in the place of codes. */
final class MatterCheck {

  private static final String BUNDLE = "org.qiantou.answers";

  /** A text longer than this is not read. */
  private static final int LONGEST_TEXT = 2_000_000;

  private final RulePack pack;

  MatterCheck(RulePack pack) {
    this.pack = pack;
  }

  /** Returns the matter with the codes of district and departments. */
  Matter checked(Matter matter) {
    if (matter.topic().isEmpty() && matter.text().map(String::isBlank).orElse(true)) {
      throw new MatterException("text", Message.of(BUNDLE, "bad.empty"));
    }
    matter
        .text()
        .filter(text -> text.length() > LONGEST_TEXT)
        .ifPresent(
            text -> {
              throw new MatterException(
                  "text",
                  Message.of(BUNDLE, "bad.long", String.valueOf(text.length()), LONGEST_TEXT + ""));
            });
    known("topic", matter.topic(), pack.topics());
    known("function", matter.function(), pack.functions());
    Map<String, String> fields = new TreeMap<>();
    matter.fields().forEach((field, value) -> fields.put(field, value(field, value)));
    Matter checked = matter.withFields(fields);
    return matter.district().map(name -> checked.withDistrict(district(name))).orElse(checked);
  }

  private static void known(String what, Optional<String> code, Map<String, ?> codes) {
    code.filter(each -> !codes.containsKey(each))
        .ifPresent(
            each -> {
              throw new MatterException(
                  what,
                  Message.of(BUNDLE, "bad." + what, each, Suggestion.among(each, codes.keySet())));
            });
  }

  private String district(String name) {
    return pack.district(name)
        .orElseThrow(
            () ->
                new MatterException(
                    "district",
                    Message.of(
                        BUNDLE,
                        "bad.district",
                        name,
                        Suggestion.among(
                            name,
                            pack.districts().values().stream().map(each -> each.name()).toList()))))
        .code();
  }

  private String value(String code, String value) {
    @Nullable Field field = pack.fields().get(code);
    if (field == null) {
      throw new MatterException(
          "fields",
          Message.of(BUNDLE, "bad.field", code, Suggestion.among(code, pack.fields().keySet())));
    }
    if (field.department()) {
      return department(code, value);
    }
    if (!field.values().containsKey(value) && !value.equals("OTHER")) {
      throw new MatterException(
          "fields",
          Message.of(BUNDLE, "bad.value", code, value, String.join(" ", field.values().keySet())));
    }
    return value;
  }

  private String department(String field, String codeOrName) {
    if (pack.departments().containsKey(codeOrName)) {
      return codeOrName;
    }
    return pack.departments().values().stream()
        .filter(each -> each.names().stream().anyMatch(name -> name.name().equals(codeOrName)))
        .map(Department::code)
        .findFirst()
        .orElseThrow(
            () ->
                new MatterException(
                    "fields", Message.of(BUNDLE, "bad.department", field, codeOrName)));
  }
}
