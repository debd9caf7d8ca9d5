package org.qiantou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments as they were typed. In a container without a language setting Java takes them for
 * ASCII and loses every Chinese character; Linux still has them.
 */
final class Arguments {

  private static final char LOST = '\uFFFD';

  private Arguments() {}

  static String[] asTyped(String[] args) {
    if (Arrays.stream(args).noneMatch(each -> each.indexOf(LOST) >= 0)) {
      return args;
    }
    try {
      String line = new String(Files.readAllBytes(Path.of("/proc/self/cmdline")), UTF_8);
      List<String> all = Splitter.on('\0').splitToList(line);
      // What ends with a separator has an empty piece after it.
      int end = all.size() - 1;
      return all.subList(end - args.length, end).toArray(new String[0]);
    } catch (IOException | IndexOutOfBoundsException e) {
      return args;
    }
  }
}
