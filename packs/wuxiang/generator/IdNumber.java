import java.time.LocalDate;
import java.util.Set;

/**
 * Well-formed numbers (check character of GB 11643) that nobody has: a number's date of birth is that of the
 * person {@link #YEARS_EARLIER} years earlier, in the 19th century. The parameter id_years_earlier of the
 * pack says the same to the rules that hold numbers against dates of birth.
 */
final class IdNumber {

  /** A multiple of four, so that 29 February stays one. */
  static final int YEARS_EARLIER = 120;

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private IdNumber() {}

  /** A number for a person, not among those given out already. Men have an odd order, women an even one. */
  static String of(LocalDate born, String sex, Dice dice, Set<String> given) {
    while (true) {
      int order = dice.from(0, 499) * 2 + (sex.equals("male") ? 1 : 0);
      String number = number(born.minusYears(YEARS_EARLIER), order);
      if (given.add(number)) {
        return number;
      }
    }
  }

  private static String number(LocalDate day, int order) {
    String body = GenerateSampleData.COUNTY + day.toString().replace("-", "") + String.format("%03d", order);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
