package org.qiantou.text;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.qiantou.model.Topic;
import org.qiantou.pack.Example;
import org.qiantou.pack.RulePack;
import org.qiantou.pack.TopicWord;

/** What there is to learn from: the pack's topics, and texts of which the topic is known. */
final class Lessons {

  /** The class of a text that is none of the environment; it sorts after every topic's code. */
  static final String NONE = "~";

  /** A text, made ready, and its class. */
  record Lesson(String text, String of) {}

  private final List<String> classes;
  private final List<Lesson> names = new ArrayList<>();
  private final List<Lesson> told = new ArrayList<>();

  Lessons(RulePack pack, Map<Character, Character> simpler, Unread unread) {
    classes = classes(pack);
    for (Topic topic : pack.topics().values()) {
      names.add(new Lesson(Prepared.of(topic.name(), simpler).text(), topic.code()));
    }
    for (TopicWord word : pack.words()) {
      String text = Prepared.of(String.join(" ", word.parts()), simpler).text();
      names.add(new Lesson(text, word.topic()));
    }
    for (Example example : pack.examples()) {
      String text = unread.in(Prepared.of(example.text(), simpler).text());
      told.add(new Lesson(text, example.topic().isEmpty() ? NONE : example.topic()));
    }
  }

  /** Returns the topics' codes and {@link #NONE}, in order. */
  List<String> classes() {
    return classes;
  }

  /** Returns names and words of topics. */
  List<Lesson> names() {
    return Collections.unmodifiableList(names);
  }

  /** Returns what people wrote. */
  List<Lesson> told() {
    return Collections.unmodifiableList(told);
  }

  /** Returns a number that is another for a pack from which something else is learned. */
  static long print(RulePack pack) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    pack.topics().values().forEach(each -> put(hasher, each.code(), each.name()));
    pack.words().forEach(each -> put(hasher, each.topic(), String.join(" ", each.parts())));
    pack.examples().forEach(each -> put(hasher, each.topic(), each.text()));
    pack.language().spellings().forEach((variant, word) -> put(hasher, variant, word));
    pack.language().places().keySet().forEach(place -> put(hasher, place));
    pack.language().cues().forEach(each -> put(hasher, each.kind().name(), each.word()));
    pack.districts()
        .values()
        .forEach(each -> put(hasher, each.name(), String.join(" ", each.aliases())));
    return hasher.hash().asLong();
  }

  private static void put(Hasher hasher, String... parts) {
    for (String part : parts) {
      hasher.putUnencodedChars(part).putByte((byte) 0);
    }
  }

  /** Returns the classes of a pack: its topics' codes and {@link #NONE}, in order. */
  static List<String> classes(RulePack pack) {
    List<String> codes = new ArrayList<>(pack.topics().keySet());
    codes.add(NONE);
    Collections.sort(codes);
    return List.copyOf(codes);
  }
}
