package org.qiantou.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiantou.cli.input.InputException;
import org.qiantou.draft.DocumentReport;
import org.qiantou.draft.Finding;
import org.qiantou.draft.FindingRule;
import org.qiantou.draft.Summary;

/**
 * Old findings that are no longer told. Each is known by its file, its rule and its words, and
 * counted: two that look alike freeze no third.
 */
final class Baseline {

  private static final long LARGEST = 64L << 20;

  private final Multiset<String> frozen;

  private Baseline(Multiset<String> frozen) {
    this.frozen = frozen;
  }

  static Baseline none() {
    return new Baseline(HashMultiset.create());
  }

  /** Reads a file that {@link #write} wrote. */
  static Baseline read(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
      throw new InputException("baseline.wrong", file.toString());
    }
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      Multiset<String> frozen = HashMultiset.create();
      expect(json.nextToken() == JsonToken.START_OBJECT, file);
      expect("frozen".equals(json.nextFieldName()), file);
      expect(json.nextToken() == JsonToken.START_ARRAY, file);
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        frozen.add(json.getText());
      }
      expect(json.currentToken() == JsonToken.END_ARRAY, file);
      return new Baseline(frozen);
    } catch (JsonProcessingException | CharacterCodingException e) {
      throw new InputException("baseline.wrong", file.toString());
    }
  }

  /** Writes all findings, in an order that makes a good diff. */
  static int write(Writer out, List<DocumentReport> documents) throws IOException {
    Multiset<String> all = TreeMultiset.create();
    for (DocumentReport document : documents) {
      document.findings().forEach(each -> all.add(key(document.path(), each)));
    }
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n")));
    json.writeStartObject();
    json.writeArrayFieldStart("frozen");
    for (String each : all) {
      json.writeString(each);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
    return all.size();
  }

  /** Leaves out of a document what is frozen. */
  DocumentReport without(DocumentReport report) {
    Multiset<String> left = HashMultiset.create(frozen);
    List<Finding> fresh =
        report.findings().stream().filter(each -> !left.remove(key(report.path(), each))).toList();
    Map<FindingRule, Integer> counts =
        fresh.stream()
            .collect(
                Collectors.toMap(
                    Finding::rule,
                    each -> 1,
                    Integer::sum,
                    () -> new EnumMap<>(FindingRule.class)));
    Summary old = report.summary();
    int gone = report.findings().size() - fresh.size();
    return report.with(
        fresh, new Summary(old.tasks(), old.environmental(), counts, old.frozen() + gone));
  }

  private static String key(String path, Finding finding) {
    String plain = Path.of(path).normalize().toString().replace('\\', '/');
    return plain + " " + finding.rule().id() + " " + finding.fingerprint();
  }

  private static void expect(boolean right, Path file) {
    if (!right) {
      throw new InputException("baseline.wrong", file.toString());
    }
  }
}
