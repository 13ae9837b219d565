package org.dajuan.desk.check;

import org.dajuan.claims.ChosenPhrase;

/**
 * Which phrases may be kept. A phrase is general; one with so many digits in a row may hold an
 * identity number, a telephone or an account, and one so long is a sentence of somebody's draft.
 */
final class PhraseLimits {

  /** Landline numbers without their area code have so many digits. */
  static final int DIGITS_OF_A_PERSON = 7;

  static final int MOST_CHARACTERS = 60;

  private PhraseLimits() {}

  static boolean mayBeKept(ChosenPhrase phrase) {
    String subject = phrase.subject();
    int length = subject.codePointCount(0, subject.length());
    return length > 0 && length <= MOST_CHARACTERS && longestDigits(subject) < DIGITS_OF_A_PERSON;
  }

  private static int longestDigits(String text) {
    int longest = 0;
    int here = 0;
    for (int i = 0; i < text.length(); i++) {
      here = Character.isDigit(text.charAt(i)) ? here + 1 : 0;
      longest = Math.max(longest, here);
    }
    return longest;
  }
}
