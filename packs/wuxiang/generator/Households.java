import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Monitored households: 样例户 with numbers for names, and ID numbers born in the 19th century. */
final class Households {
  private static final List<String> RISKS =
      List.of("illness", "illness", "illness", "disability", "schooling", "disaster", "unsteady_work", "labour_lack");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final Dice dice = new Dice("households");
  private final Regions regions;
  private final Rows rows =
      new Rows("household_no", "village", "head", "head_id", "phone", "category", "members", "risk", "clue_on",
          "identified_on", "measure", "income_per_head", "eliminated_on", "state");

  Households(Regions regions) {
    this.regions = regions;
  }

  Rows rows() {
    for (int i = 1; i <= 720; i++) {
      household(i, dice.day(GenerateSampleData.first(2021), LocalDate.of(2023, 12, 28)));
    }
    for (int i = 721; i <= 744; i++) {
      household(i, dice.day(LocalDate.of(2024, 1, 4), LocalDate.of(2024, 1, 24)));
    }
    return rows;
  }

  private void household(int serial, LocalDate clue) {
    String first = dice.of(RISKS);
    String second = dice.of(RISKS);
    String risk = dice.chance(0.3) && !second.equals(first) ? first + ";" + second : first;
    LocalDate identified = clue.plusDays(dice.chance(0.94) ? dice.from(8, 15) : dice.from(16, 21));
    LocalDate eliminated = identified.plusDays(dice.from(190, 560));
    String state;
    if (clue.getYear() == 2024) {
      state = dice.of(List.of("clue", "verifying", "verifying", "noticed", "checked"));
    } else if (dice.chance(0.05)) {
      state = "rejected";
    } else if (eliminated.isBefore(LocalDate.of(2024, 1, 1)) && dice.chance(0.85)) {
      state = "eliminated";
    } else {
      state = identified.isAfter(LocalDate.of(2023, 12, 10)) || dice.chance(0.02) ? "monitored" : "assisted";
    }
    boolean known = !Set.of("clue", "verifying", "rejected", "noticed", "checked").contains(state);
    boolean helped = state.equals("assisted") || state.equals("eliminated");
    String category = risk.contains("disaster") || dice.chance(0.3) ? "sudden" : dice.chance(0.5) ? "unstable" : "marginal";
    rows.add(
        "JC" + String.format("%05d", serial), dice.of(regions.villages()), "样例户" + String.format("%05d", serial),
        // No number of the telephone plan is free to be nobody's, so the phone stays empty.
        idNumber(serial), "", category, dice.from(1, 6), risk, clue, known ? identified : "",
        helped ? measures(risk) : "", category.equals("sudden") ? dice.from(65, 110) * 100 : dice.from(42, 74) * 100,
        state.equals("eliminated") ? eliminated : "", state);
  }

  private String measures(String risk) {
    List<String> all = new ArrayList<>();
    if (risk.contains("illness")) {
      all.add("health");
    }
    if (risk.contains("disability") || risk.contains("labour_lack")) {
      all.add("social_security");
    }
    if (risk.contains("schooling")) {
      all.add("education");
    }
    if (all.isEmpty() || dice.chance(0.4)) {
      all.add(dice.of(List.of("industry", "employment", "public_post", "finance")));
    }
    return String.join(";", all);
  }

  /** A well-formed number of a person born in the 1880s or 1890s (GB 11643 check digit). */
  private String idNumber(int serial) {
    LocalDate born = dice.day(LocalDate.of(1880, 1, 1), LocalDate.of(1899, 12, 31));
    String body = GenerateSampleData.COUNTY + born.toString().replace("-", "") + String.format("%03d", serial % 1000);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
