package org.qiantou.draft.source;

import java.util.Arrays;

/** One run over a text that makes it {@link Normalized}. */
final class Normalizer {

  private static final int LONGEST_PINYIN = 6;
  private static final String VOWELS = "aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

  private final String original;
  private final StringBuilder text;
  private int[] origin;

  Normalizer(String original) {
    this.original = original;
    this.text = new StringBuilder(original.length());
    this.origin = new int[original.length() + 1];
  }

  Normalized run() {
    int at = 0;
    while (at < original.length()) {
      int note = pinyinEnd(at);
      if (note > at) {
        at = note;
        continue;
      }
      int point = original.codePointAt(at);
      append(Characters.plain(point), at);
      at += Character.charCount(point);
    }
    int[] map = Arrays.copyOf(origin, text.length() + 1);
    map[text.length()] = original.length();
    return new Normalized(original, text.toString(), map);
  }

  private void append(String plain, int from) {
    int needed = text.length() + plain.length() + 1;
    if (needed > origin.length) {
      origin = Arrays.copyOf(origin, Math.max(needed, origin.length * 2));
    }
    Arrays.fill(origin, text.length(), text.length() + plain.length(), from);
    if (plain.length() == 2 && Character.isSurrogatePair(plain.charAt(0), plain.charAt(1))) {
      origin[text.length() + 1] = from + (original.codePointAt(from) > 0xFFFF ? 1 : 0);
    }
    text.append(plain);
  }

  /** Mirrors in traditional characters insert readings: 環(huán)境. Returns {@code at} if none. */
  private int pinyinEnd(int at) {
    char open = original.charAt(at);
    if ((open != '(' && open != '（')
        || at == 0
        || !Characters.isHan(original.codePointBefore(at))) {
      return at;
    }
    int end = at + 1;
    boolean vowel = false;
    while (end < original.length() && isPinyin(original.charAt(end))) {
      vowel |= VOWELS.indexOf(original.charAt(end)) >= 0;
      end++;
    }
    int length = end - at - 1;
    boolean closed =
        end < original.length() && (original.charAt(end) == ')' || original.charAt(end) == '）');
    boolean syllable = length >= 2 || (length == 1 && original.charAt(at + 1) > 0x7F);
    return closed && vowel && syllable && length <= LONGEST_PINYIN ? end + 1 : at;
  }

  private static boolean isPinyin(char c) {
    return (c >= 'a' && c <= 'z') || VOWELS.indexOf(c) >= 0 || c == 'ń' || c == 'ň' || c == 'ǹ';
  }
}
