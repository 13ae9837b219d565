package org.dajuan.catalog.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 公民身份号码, GB 11643: six digits of a division, the date of birth, three digits of order, and a check
 * character by ISO 7064 MOD 11-2.
 */
public final class IdNumbers {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private IdNumbers() {}

  /** What is wrong with a number of 18 characters, or null. */
  static @Nullable Localized fault(String number) {
    if (!FORM.matcher(number).matches()) {
      return new Localized("不是18位公民身份号码", "is no ID number of 18 characters");
    }
    try {
      LocalDate.of(
          Integer.parseInt(number.substring(6, 10)),
          Integer.parseInt(number.substring(10, 12)),
          Integer.parseInt(number.substring(12, 14)));
    } catch (DateTimeException e) {
      return new Localized("中的出生日期不存在", "contains a date of birth that does not exist");
    }
    return check(number) == number.charAt(17)
        ? null
        : new Localized("的校验码不对", "has a wrong check character");
  }

  /** The check character of the first 17 digits. */
  public static char check(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }
}
