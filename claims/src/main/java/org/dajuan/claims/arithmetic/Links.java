package org.dajuan.claims.arithmetic;

import org.dajuan.claims.vocabulary.Words;

/**
 * 连接语 — decides whether the words between two numbers only join them (，比上年增长), so that both speak
 * of the same; stops join too. A single other word means that another thing is spoken of.
 */
final class Links {

  /** Longer stretches always say more. */
  private static final int LONGEST = 40;

  private static final int LONGEST_WORD = 10;
  private static final int DIGITS_OF_YEAR = 4;

  private final Words words;
  private final Words years;

  /**
   * @param words that join
   * @param years what may follow the digits of a year
   */
  Links(Words words, Words years) {
    this.words = words;
    this.years = years;
  }

  /** Whether nothing but joining words stands here. */
  boolean only(String text) {
    return only(text, 0);
  }

  boolean only(String text, int from) {
    int length = text.length();
    if (length - from > LONGEST) {
      return false;
    }
    boolean[] reached = new boolean[length + 1];
    reached[from] = true;
    for (int i = from; i < length; i++) {
      if (reached[i]) {
        int limit = Math.min(length, i + LONGEST_WORD);
        for (int end = i + 1; end <= limit; end++) {
          reached[end] |= words.contains(text.substring(i, end));
        }
        reached[i + 1] |= Phrases.isStop(text.charAt(i));
        int year = yearAt(text, i);
        if (year > 0) {
          reached[i + year] = true;
        }
      }
    }
    return reached[length];
  }

  /** A phrase without joining words at its end. */
  String withoutEnd(String phrase) {
    int end = phrase.length();
    for (int step = 1; step > 0; end -= step) {
      step = words.lengthBefore(phrase, end, 0);
    }
    return phrase.substring(0, end);
  }

  /** A phrase without joining words at its beginning. */
  String withoutBeginning(String phrase) {
    int from = 0;
    for (int step = 1; step > 0; from += step) {
      step = Math.max(words.lengthAt(phrase, from, phrase.length()), yearAt(phrase, from));
    }
    return phrase.substring(from);
  }

  /** Length of a year that begins here (2019年的), 0 when none does. */
  int yearAt(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    if (i - from != DIGITS_OF_YEAR) {
      return 0;
    }
    int word = years.lengthAt(text, i, text.length());
    return word == 0 ? 0 : DIGITS_OF_YEAR + word;
  }

  /** The last year named in a text, 0 when none is. */
  int yearIn(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      if ((i == 0 || !isDigit(text.charAt(i - 1))) && yearAt(text, i) > 0) {
        year = Integer.parseInt(text.substring(i, i + DIGITS_OF_YEAR));
      }
    }
    return year;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
