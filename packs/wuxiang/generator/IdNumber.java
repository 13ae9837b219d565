import java.time.LocalDate;

/** Well-formed numbers of persons born in the 1880s or 1890s (check character of GB 11643). */
final class IdNumber {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private IdNumber() {}

  static String of(Dice dice, int serial) {
    LocalDate born = dice.day(LocalDate.of(1880, 1, 1), LocalDate.of(1899, 12, 31));
    String body = GenerateSampleData.COUNTY + born.toString().replace("-", "") + String.format("%03d", serial % 1000);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
