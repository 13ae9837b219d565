package org.dajuan.claims.match;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * What a name means: the same key for two names that differ only in words that say nothing, in
 * marks or in the order of their words. Immutable and thread-safe.
 */
final class NameSense {

  /** From this length on, names with the same characters in another order are the same. */
  private static final int ORDER_IS_FREE = 4;

  private final Words neutral;
  private final Words kept;
  private final Words tails;
  private final Words growths;
  private final Words ranks;
  private final Words distinguishing;

  NameSense(Vocabulary vocabulary) {
    neutral = vocabulary.words("name_neutral");
    kept = vocabulary.words("name_kept", "distinguishing");
    tails = vocabulary.words("name_tail");
    growths = vocabulary.words("name_growth");
    ranks = vocabulary.words("name_rank");
    distinguishing = vocabulary.words("distinguishing");
  }

  /** The key of a name as a figure of a kind is asked for by it; empty when nothing is left. */
  String key(String name, IndicatorKind kind) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(Character.toUpperCase(c));
      }
    }
    String text = letters.toString();
    String core =
        switch (kind) {
          case CHANGE, TREND -> without(without(text, growths), neutral);
          case RANK -> withoutTail(without(withoutTail(text, ranks), neutral), ranks);
          default -> withoutTail(without(text, neutral), tails);
        };
    if (core.length() < ORDER_IS_FREE) {
      return core;
    }
    char[] sorted = core.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** The words of a name that change what is counted. */
  Set<String> meanings(String name) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < name.length(); ) {
      String word = distinguishing.startingAt(name, i, name.length());
      if (word == null) {
        i++;
      } else {
        found.add(word);
        i += word.length();
      }
    }
    return found;
  }

  /** The words that change what is counted and stand in one of several names. */
  Set<String> allMeanings(List<String> names) {
    Set<String> found = new HashSet<>();
    for (String word : distinguishing.list()) {
      if (names.stream().anyMatch(name -> name.contains(word))) {
        found.add(word);
      }
    }
    return found;
  }

  private String without(String text, Words words) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int word = words.lengthAt(text, i, text.length());
      int meaning = kept.lengthAt(text, i, text.length());
      if (word > 0 && meaning <= word) {
        i += word;
      } else {
        int step = Math.max(1, meaning);
        left.append(text, i, i + step);
        i += step;
      }
    }
    return left.isEmpty() ? text : left.toString();
  }

  private static String withoutTail(String text, Words words) {
    String left = text;
    int step = words.lengthBefore(left, left.length(), 0);
    while (step > 0 && left.length() - step >= 2) {
      left = left.substring(0, left.length() - step);
      step = words.lengthBefore(left, left.length(), 0);
    }
    return left;
  }
}
