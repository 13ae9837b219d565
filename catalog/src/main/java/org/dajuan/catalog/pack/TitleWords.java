package org.dajuan.catalog.pack;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a title, as far as can be told without a dictionary: of Chinese each pair of
 * neighbouring characters, of other scripts each word in lower case.
 */
final class TitleWords {

  private TitleWords() {}

  static Set<String> of(String title) {
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    int before = -1;
    for (int c : title.codePoints().toArray()) {
      boolean chinese = UnicodeScript.of(c) == UnicodeScript.HAN;
      if (!chinese && Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else {
        add(words, word);
      }
      if (chinese && before >= 0) {
        words.add(Character.toString(before) + Character.toString(c));
      }
      before = chinese ? c : -1;
    }
    add(words, word);
    return words;
  }

  private static void add(Set<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }
}
