import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Random draws; {@link Random} is specified to the bit, so every machine draws the same. */
final class Dice {
  final Random random;

  Dice(String name) {
    long seed = 20231231;
    for (char c : name.toCharArray()) {
      seed = seed * 31 + c;
    }
    this.random = new Random(seed);
  }

  int from(int least, int greatest) {
    return least + random.nextInt(greatest - least + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  /** A working day between the two. */
  LocalDate workday(LocalDate first, LocalDate last) {
    return workday(day(first, last));
  }

  /** The day itself, or the working day before it in the same year. */
  static LocalDate workday(LocalDate day) {
    LocalDate found = WorkingDays.onOrBefore(day);
    return found.getYear() == day.getYear() ? found : WorkingDays.onOrAfter(day);
  }

  /** Whole numbers of at least {@code least}, of similar size, that make up the total exactly. */
  int[] split(int total, int parts, int least) {
    double[] weights = new double[parts];
    double sum = 0;
    for (int i = 0; i < parts; i++) {
      weights[i] = 0.5 + random.nextDouble();
      sum += weights[i];
    }
    int[] shares = new int[parts];
    int rest = total - parts * least;
    int given = 0;
    for (int i = 0; i < parts; i++) {
      int share = (int) Math.floor(rest * weights[i] / sum);
      shares[i] = least + share;
      given += share;
    }
    for (int i = 0; given < rest; i++, given++) {
      shares[i % parts]++;
    }
    return shares;
  }
}
