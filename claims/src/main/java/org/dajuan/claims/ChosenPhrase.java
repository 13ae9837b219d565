package org.dajuan.claims;

import java.util.Locale;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.scope.ScopedClaim;

/**
 * 用语 — how texts speak of something, without place, time and value: that for which a person's
 * choice of an indicator is kept. Two claims of one phrase speak of the same thing, as far as words
 * tell.
 *
 * @param subject letters and digits of what is spoken of, with the title received or what is said
 *     of the counted things behind {@code |}
 * @param kind of the claim
 * @param unit normalised unit, empty when none
 */
public record ChosenPhrase(String subject, IndicatorKind kind, String unit) {

  private static final String BEHIND = "|";

  /** The phrase in which a claim speaks of one of its subjects. */
  public static ChosenPhrase of(Claim claim, ScopedClaim.Part part) {
    StringBuilder subject = new StringBuilder(letters(part.name()));
    for (String more : new String[] {claim.object(), claim.told()}) {
      if (!more.isEmpty()) {
        subject.append(BEHIND).append(letters(more));
      }
    }
    return new ChosenPhrase(subject.toString(), claim.kind(), claim.unit());
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
