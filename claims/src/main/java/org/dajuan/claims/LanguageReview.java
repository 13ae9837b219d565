package org.dajuan.claims;

import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;

/**
 * 语言 — whether a text is written in Chinese. Of another language nothing is read: one finding says
 * so, in place of claims made of stray numbers. Finding: {@code language_not_read}.
 */
final class LanguageReview {

  /** Shorter texts (a figure, a name) are read as they are. */
  private static final int SHORTEST = 40;

  /** One Chinese character in so many letters is a quotation, not the language of the text. */
  private static final int LETTERS_FOR_EACH = 20;

  /** Japanese writes about as many kana as Chinese characters. */
  private static final int CHARACTERS_FOR_EACH_KANA = 4;

  boolean isRead(String text) {
    int chinese = 0;
    int others = 0;
    int kana = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c)) {
        chinese++;
      } else if (isKana(c)) {
        kana++;
      } else if (Character.isLetter(c)) {
        others++;
      }
    }
    int letters = others + kana;
    boolean foreign = letters >= SHORTEST && chinese * LETTERS_FOR_EACH < letters;
    boolean japanese = kana >= SHORTEST / 2 && kana * CHARACTERS_FOR_EACH_KANA > chinese;
    return !foreign && !japanese;
  }

  private static boolean isKana(char c) {
    return c >= '\u3041' && c <= '\u30fe' && c != '\u30fb';
  }

  void review(String text, Findings findings) {
    if (!isRead(text)) {
      findings.add(
          TextFaults.LANGUAGE_NOT_READ.at(
              new Place.InText(0, text.codePointCount(0, text.length()))));
    }
  }
}
