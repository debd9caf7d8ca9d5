package org.qiantou.laws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of laws in a folder, one file each, named {@code 标题(日期).md}. */
final class LawTexts {

  private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
  private static final Pattern ARTICLE =
      Pattern.compile("^[\\s\\u3000\\u200b*]*第([" + NUMERALS + "]+)条(?:之([" + NUMERALS + "]+))?");
  private static final Pattern CITED =
      Pattern.compile("第([" + NUMERALS + "0-9]+)条(?:之([" + NUMERALS + "]+))?");

  private final Map<String, Path> files = new TreeMap<>();
  private final Map<String, Map<String, String>> articles = new HashMap<>();

  LawTexts(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(each -> each.toString().endsWith(").md")).sorted().forEach(this::add);
    }
  }

  boolean has(String title) {
    return files.containsKey(normal(title));
  }

  /** Returns the text of the articles that a citation names; empty if one of them is not there. */
  Optional<String> cited(String title, String citation) {
    Map<String, String> law =
        articles.computeIfAbsent(normal(title), each -> read(files.get(each)));
    StringBuilder text = new StringBuilder();
    Matcher matcher = CITED.matcher(citation);
    boolean any = false;
    while (matcher.find()) {
      String article = law.get(key(matcher.group(1), matcher.group(2)));
      if (article == null) {
        return Optional.empty();
      }
      text.append(article).append('\n');
      any = true;
    }
    return any ? Optional.of(text.toString()) : Optional.empty();
  }

  private void add(Path file) {
    String name = file.getFileName().toString();
    files.put(normal(name.substring(0, name.lastIndexOf('('))), file);
  }

  private static Map<String, String> read(Path file) {
    Map<String, String> found = new HashMap<>();
    String key = "";
    try {
      for (String line : Files.readAllLines(file)) {
        Matcher matcher = ARTICLE.matcher(line);
        if (matcher.find()) {
          key = key(matcher.group(1), matcher.group(2));
        }
        if (!key.isEmpty() && !line.startsWith("#")) {
          found.merge(key, line.strip(), (one, other) -> one + "\n" + other);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return found;
  }

  private static String key(String number, String sub) {
    return value(number) + (sub == null ? "" : "-" + value(sub));
  }

  private static int value(String numerals) {
    if (numerals.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(numerals);
    }
    int total = 0;
    int digit = 0;
    for (char c : numerals.toCharArray()) {
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (unit > 0) {
        total += Math.max(digit, 1) * unit;
        digit = 0;
      } else {
        digit = c == '〇' ? 0 : c == '两' ? 2 : "零一二三四五六七八九".indexOf(c);
      }
    }
    return total + digit;
  }

  private static String normal(String title) {
    return title
        .replace("中华人民共和国", "")
        .replace('(', '（')
        .replace(')', '）')
        .replaceAll("[\\s《》〈〉]", "");
  }
}
