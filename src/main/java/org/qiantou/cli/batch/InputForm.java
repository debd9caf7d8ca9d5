package org.qiantou.cli.batch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiantou.cli.input.InputException;
import org.qiantou.cli.input.MatterKeys;

/** Tells JSON Lines from CSV: by what it looks like, or else by the file's name. */
final class InputForm {

  private InputForm() {}

  static Records of(LineReader reader, String name) throws IOException {
    LineSource lines = new LineSource(reader);
    @Nullable Line first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return new JsonRecords(lines);
    }
    lines.giveBack(List.of(first));
    refuseUtf16(first);
    return isCsv(first, name) ? new CsvRecords(lines) : new JsonRecords(lines);
  }

  private static boolean isCsv(Line first, String name) {
    int start = 0;
    while (first.bytes()[start] == ' ' || first.bytes()[start] == '\t') {
      start++;
    }
    if (first.bytes()[start] == '{') {
      return false;
    }
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") || namesColumns(first);
  }

  private static boolean namesColumns(Line first) {
    try {
      return CsvCells.of(first.text()).stream().anyMatch(MatterKeys.ALL::contains);
    } catch (BadRecordException e) {
      return false;
    }
  }

  /** Every line of it would be wrong, and none of the messages would help. */
  private static void refuseUtf16(Line first) {
    byte[] bytes = first.bytes();
    int sum = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) + (bytes[1] & 0xFF);
    if (sum == 0xFF + 0xFE && bytes[0] < 0 && bytes[1] < 0) {
      throw new InputException("batch.utf16");
    }
  }
}
