package org.dajuan.catalog.value;

import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 统一社会信用代码, GB 32100-2015: the registering authority and the kind of organisation, six digits of a
 * division, the nine characters of the organisation's own code, and a check character over 31
 * signs, digits and letters without I, O, S, V and Z.
 */
public final class CreditCodes {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;

  /** Digits of the division stand from here … */
  private static final int DIVISION_FROM = 2;

  /** … to before here. */
  private static final int DIVISION_TO = 8;

  /** Powers of three, modulo 31. */
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private CreditCodes() {}

  /** What is wrong with a code in capital letters, or null. */
  static @Nullable Localized fault(String code) {
    boolean formed = code.length() == LENGTH;
    for (int i = 0; formed && i < LENGTH; i++) {
      int sign = SIGNS.indexOf(code.charAt(i));
      formed = sign >= 0 && (i < DIVISION_FROM || i >= DIVISION_TO || sign < 10);
    }
    if (!formed) {
      return new Localized("不是18位统一社会信用代码", "is no credit code of 18 characters");
    }
    return check(code) == code.charAt(LENGTH - 1)
        ? null
        : new Localized("的校验码不对", "has a wrong check character");
  }

  /** The check character of the first 17 characters. */
  public static char check(String characters) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += SIGNS.indexOf(characters.charAt(i)) * WEIGHTS[i];
    }
    return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
  }
}
