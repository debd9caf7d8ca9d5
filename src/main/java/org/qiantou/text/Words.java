package org.qiantou.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiantou.pack.RulePack;
import org.qiantou.pack.TopicWord;

/** Finds the topics' words, the ones in parts among them, and what they say for each topic. */
final class Words {

  /** One part of a word, and which of its parts it is. */
  private record Part(int word, int bit) {}

  /** A word found in a clause. */
  record Hit(int topic, float gain) {}

  private final Dictionary<Part> parts = new Dictionary<>();
  private final int[] topics;
  private final int[] whole;
  private final float[] gains;

  Words(RulePack pack, String[] classes, Map<Character, Character> simpler) {
    List<TopicWord> words = pack.words();
    topics = new int[words.size()];
    whole = new int[words.size()];
    gains = new float[words.size()];
    Map<List<String>, Integer> meanings = new HashMap<>();
    words.forEach(word -> meanings.merge(word.parts(), 1, Integer::sum));
    for (int i = 0; i < words.size(); i++) {
      TopicWord word = words.get(i);
      topics[i] = Arrays.binarySearch(classes, word.topic());
      whole[i] = (1 << word.parts().size()) - 1;
      gains[i] = gain(word, meanings.getOrDefault(word.parts(), 1));
      for (int j = 0; j < word.parts().size(); j++) {
        parts.add(Prepared.of(word.parts().get(j), simpler).text(), new Part(i, 1 << j));
      }
    }
    parts.built();
  }

  /** Returns the words that stand in a clause whole. */
  List<Hit> in(String text, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    Map<Integer, Integer> partial = new HashMap<>();
    parts.find(
        text,
        from,
        to,
        (part, start, end) -> {
          int seen = partial.merge(part.word(), part.bit(), (one, other) -> one | other);
          if (seen == whole[part.word()]) {
            hits.add(new Hit(topics[part.word()], gains[part.word()]));
          }
        });
    return hits;
  }

  /** A longer word says more; one that may mean several topics says less for each. */
  private static float gain(TopicWord word, int meanings) {
    int length = word.parts().stream().mapToInt(String::length).sum();
    float base =
        switch (word.strength()) {
          case STRONG -> 14;
          case NORMAL -> 8;
          case WEAK -> 3;
        };
    return (float) (base + Math.min(length, 8) - 2 * Math.log(meanings));
  }
}
