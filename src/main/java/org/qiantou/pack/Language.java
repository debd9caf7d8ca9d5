package org.qiantou.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * How people write, besides the words of the topics.
 *
 * @param cues words that say how a clause is meant
 * @param places places with the code of the district in which they lie
 * @param spellings variants with the word that is meant
 */
public record Language(List<Cue> cues, Map<String, String> places, Map<String, String> spellings) {

  /** Knows nothing. */
  public static final Language NONE = new Language(List.of(), Map.of(), Map.of());

  public Language {
    cues = ImmutableList.copyOf(cues);
    places = ImmutableMap.copyOf(places);
    spellings = ImmutableMap.copyOf(spellings);
  }

  /**
   * A word that says how the clause in which it stands is meant.
   *
   * @param kind what it says
   * @param word the word
   */
  public record Cue(Kind kind, String word) {

    /** What a cue says of its clause. */
    public enum Kind {
      /** What others said (社区说不归他们管): does not decide. */
      SAID,
      /** The thing is mended or not so: does not decide. */
      SETTLED,
      /** It was so before: decides less. */
      PAST,
      /** Another matter begins (另外, 还有). */
      NEXT,
      /** What is complained of stands here (投诉, 反映): decides more. */
      ASKED,
      /** What every letter says (请领导重视, 归哪个管): does not decide. */
      FORMULA,
      /** It goes on (至今, 天天): the day is today, whatever days are named. */
      ONGOING
    }
  }
}
