import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Households and persons of the base register, as far as other registers speak of them: whoever needs a
 * family takes one here, so that a household, its members, its house and its elders are the same people
 * everywhere. Ages fit: parents are older than their children, spouses of like age.
 */
final class Families {

  /** A person; {@code state} is that of the base register. */
  record Person(String no, String household, String village, String name, String sex, LocalDate born, String relation, String state, LocalDate ended) {
    int age(LocalDate day) {
      return day.getYear() - born.getYear() - (day.getDayOfYear() < born.getDayOfYear() ? 1 : 0);
    }
  }

  /** A household; the members who are there come first. */
  static final class Household {
    final String no;
    final String village;
    final List<Person> persons = new ArrayList<>();
    String kind;
    String lowClass = "";
    String classSource = "";
    Object classUntil = "";

    Household(String no, String village, String kind) {
      this.no = no;
      this.village = village;
      this.kind = kind;
    }

    /** A household under monitoring has that as its class, confirmed by the agriculture office. */
    void monitored(boolean confirmed, LocalDate on) {
      lowClass = "monitored";
      classSource = confirmed ? "agriculture" : "";
      classUntil = LocalDate.of(2025, 12, 31);
    }

    Person head() {
      return persons.get(0);
    }

    List<Person> present() {
      return persons.stream().filter(each -> each.state().equals("present")).toList();
    }
  }

  private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸";
  private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

  private final Map<String, List<Household>> byVillage = new LinkedHashMap<>();
  private final Map<String, Household> byNumber = new HashMap<>();
  private final Map<String, Integer> serials = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** A new family of this many people; an old one has nobody of working age. */
  Household family(String village, int size, String kind, boolean old) {
    int serial = serials.merge(village, 1, Integer::sum);
    Household household = new Household("H" + village + String.format("%04d", serial), village, kind);
    Dice dice = new Dice("household " + household.no);
    int headAge = old || size == 1 && dice.chance(0.6) ? dice.from(66, 84) : size == 1 ? dice.from(34, 70) : size == 2 ? dice.from(36, 78) : dice.from(30, 64);
    add(household, dice, "head", dice.chance(size == 1 ? 0.6 : 0.86) ? "male" : "female", headAge);
    if (size > 1 && dice.chance(old ? 0.95 : 0.82)) {
      add(household, dice, "spouse", household.head().sex().equals("male") ? "female" : "male", Math.max(23, headAge + dice.from(-5, 3)));
    }
    int parents = 0;
    int children = 0;
    while (household.persons.size() < size) {
      int youngest = household.persons.stream().filter(each -> !each.relation().equals("parent")).limit(2).mapToInt(each -> each.age(DAY)).min().orElse(headAge);
      boolean mayParent = headAge <= 62 && parents < 2;
      boolean mayGrandchild = headAge >= 46 && children > 0;
      if (old || mayParent && dice.chance(0.22)) {
        // Somebody to look after the old: a parent of the head, or a brother or sister.
        if (mayParent) {
          parents++;
          add(household, dice, "parent", parents == 1 ? "female" : "male", Math.min(94, headAge + dice.from(20, 30)));
        } else {
          add(household, dice, "other", dice.chance(0.5) ? "male" : "female", Math.max(60, headAge + dice.from(-9, 4)));
        }
      } else if (mayGrandchild && dice.chance(0.4)) {
        int most = Math.min(headAge - 42, 17);
        add(household, dice, "grandchild", dice.chance(0.52) ? "male" : "female", Math.max(1, dice.from(Math.max(1, most / 3), Math.max(1, most))));
      } else {
        children++;
        int age = Math.max(1, youngest - dice.from(21, 31));
        boolean son = dice.chance(0.56);
        add(household, dice, son ? "son" : "daughter", son ? "male" : "female", Math.max(1, age - (children > 1 ? dice.from(1, 4) : 0)));
      }
    }
    byVillage.computeIfAbsent(village, any -> new ArrayList<>()).add(household);
    byNumber.put(household.no, household);
    return household;
  }

  private void add(Household household, Dice dice, String relation, String sex, int age) {
    int nth = household.persons.size();
    LocalDate born = LocalDate.of(DAY.getYear() - age, 1, 1).plusDays(dice.from(0, 363));
    // A leap day of 2020 would have none 120 years earlier.
    born = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 ? born.plusDays(1) : born;
    household.persons.add(
        new Person(household.no + "-" + (nth + 1), household.no, household.village, "样例" + household.village.substring(6) + household.no.substring(13) + LETTERS.charAt(nth % 10),
            sex, born, relation, "present", null));
  }

  /** A parent of the head, who has died. */
  Person deceasedParent(Household household, LocalDate died) {
    for (Person each : household.persons) {
      if (each.state().equals("dead")) {
        return each;
      }
    }
    Dice dice = new Dice("deceased " + household.no);
    add(household, dice, "parent", dice.chance(0.5) ? "male" : "female", household.head().age(DAY) + dice.from(20, 27));
    int last = household.persons.size() - 1;
    Person alive = household.persons.get(last);
    Person dead = new Person(alive.no(), alive.household(), alive.village(), alive.name(), alive.sex(), alive.born(), alive.relation(), "dead", died);
    household.persons.set(last, dead);
    return dead;
  }

  /** A grown daughter who married and moved away, where there is one. */
  void marriedDaughter(Household household, LocalDate moved) {
    for (int i = 1; i < household.persons.size(); i++) {
      Person each = household.persons.get(i);
      if (each.relation().equals("daughter") && each.age(moved) >= 20 && each.state().equals("present")) {
        household.persons.set(i, new Person(each.no(), each.household(), each.village(), each.name(), each.sex(), each.born(), each.relation(), "moved", moved));
        return;
      }
    }
  }

  /** A family of the village that another register does not hold already, else a new one. */
  Household forRegister(String register, String village, Dice dice) {
    for (Household each : byVillage.getOrDefault(village, List.of())) {
      if (taken.add(register + " " + each.no)) {
        return each;
      }
    }
    Household fresh = family(village, size(dice), dice.chance(0.35) ? "lifted" : "ordinary", false);
    taken.add(register + " " + fresh.no);
    return fresh;
  }

  /** What a worker is to the statistics of assistance. */
  String workerKind(Person person) {
    Household household = byNumber.get(person.household());
    return household.lowClass.equals("monitored") ? "monitored" : household.kind.equals("lifted") ? "lifted" : "other";
  }

  /** With whom a person lives. */
  String living(Person person) {
    List<Person> present = byNumber.get(person.household()).present();
    boolean couple = present.size() == 2 && present.get(1).relation().equals("spouse");
    return present.size() == 1 ? "alone" : couple ? "couple" : "children";
  }

  /** Says that a register holds the household. */
  void take(String register, Household household) {
    taken.add(register + " " + household.no);
  }

  /** Somebody of the village who meets the condition and is not yet in the register; of a new family where there is nobody. */
  Person person(String register, String village, Predicate<Person> wanted, boolean old, Dice dice) {
    for (Household each : byVillage.getOrDefault(village, List.of())) {
      for (Person person : each.present()) {
        if (wanted.test(person) && taken.add(register + " " + person.no())) {
          return person;
        }
      }
    }
    for (int tries = 0; tries < 20; tries++) {
      Household fresh = family(village, old ? dice.from(1, 2) : size(dice), dice.chance(0.3) ? "lifted" : "ordinary", old);
      for (Person person : fresh.present()) {
        if (wanted.test(person) && taken.add(register + " " + person.no())) {
          return person;
        }
      }
    }
    throw new IllegalStateException("nobody fits in " + village);
  }

  /** Sizes as they are in villages whose young work elsewhere. */
  static int size(Dice dice) {
    int nth = dice.from(1, 100);
    return nth <= 27 ? 1 : nth <= 61 ? 2 : nth <= 79 ? 3 : nth <= 92 ? 4 : nth <= 98 ? 5 : 6;
  }

  Rows households() {
    Rows rows = new Rows("household_no", "village", "group_name", "kind", "low_class", "class_source", "class_until", "registered_on", "state");
    byVillage.values().forEach(all -> all.forEach(each -> {
      Dice dice = new Dice("base household " + each.no);
      rows.put("household_no", each.no, "village", each.village, "group_name", "第" + dice.from(1, 4) + "村民小组", "kind", each.kind, "low_class", each.lowClass,
          "class_source", each.classSource, "class_until", each.classUntil, "registered_on", WorkingDays.onOrBefore(dice.day(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 3, 31))),
          "state", "registered");
    }));
    return rows;
  }

  Rows persons() {
    Rows rows =
        new Rows("person_no", "household", "village", "name", "sex", "born_on", "id_number", "relation", "living", "consent", "consent_on", "ended_on", "state");
    Set<String> numbers = new HashSet<>();
    byVillage.values().forEach(all -> all.forEach(household -> household.persons.forEach(each -> {
      Dice dice = new Dice("base person " + each.no());
      boolean dead = each.state().equals("dead");
      String consent = dice.chance(0.97) ? "statutory" : dice.chance(0.8) ? "written" : "";
      rows.put("person_no", each.no(), "household", each.household(), "village", each.village(), "name", each.name(), "sex", each.sex(), "born_on", each.born(),
          "id_number", each.age(DAY) < 1 ? "" : IdNumber.of(each.born(), each.sex(), dice, numbers), "relation", each.relation(),
          "living", dead ? "" : each.age(DAY) >= 18 && each.age(DAY) <= 58 && dice.chance(0.3) ? "away" : "here", "consent", consent,
          "consent_on", consent.equals("written") ? WorkingDays.onOrBefore(dice.day(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 11, 30))) : "",
          "ended_on", each.ended() == null ? "" : each.ended(), "state", each.state());
    })));
    twice(rows);
    return rows;
  }

  /** Three people who stand in the register twice, to be found: two by their number, one by name, birth and village. */
  private void twice(Rows rows) {
    List<Household> all = new ArrayList<>();
    byVillage.values().forEach(all::addAll);
    for (int i = 0; i < 3; i++) {
      Household first = all.get(40 + 97 * i);
      Person person = first.persons.get(0);
      String[] cells = rows.lines.stream().filter(line -> line.startsWith(person.no() + ",")).findFirst().orElseThrow().split(",", -1);
      // The second entry stands in another household of the village, or in the same one under a new number.
      Household second = i == 2 ? first : byVillage.get(first.village).get(byVillage.get(first.village).size() - 1);
      rows.put("person_no", second.no + "-9", "household", second.no, "village", first.village, "name", cells[3], "sex", cells[4], "born_on", cells[5],
          "id_number", i == 2 ? "" : cells[6], "relation", "other", "living", "here", "consent", "statutory", "state", "present");
    }
  }
}
