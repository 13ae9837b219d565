import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Markets of casual labour, one of them opened in 2023; workers, posts, hires, training, disputes. */
final class CasualLabour {
  private static final String TOWN = "140429100";
  private static final int WORKERS = 160;
  private static final int POSTS = 90;
  private static final List<String> TRADES = List.of("bricklayer", "carpenter", "painter", "electrician", "porter", "farm", "domestic", "catering", "driver");
  private static final Stages POST = Stages.of("draft", "refused", "published", "expired", "matching", "full", "finished", "settled", "rated");

  private final Regions regions;
  private final Families families;
  private final List<String> postStates = new ArrayList<>();
  private final List<LocalDate> starts = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final Map<String, Set<String>> persons = new TreeMap<>();

  CasualLabour(Regions regions, Families families) {
    this.regions = regions;
    this.families = families;
  }

  static Rows markets() {
    Rows rows = new Rows("name", "place", "kind", "floor_area", "services", "staff", "opened_on", "opening_document", "state");
    rows.add("样例县零工市场", TOWN, "comprehensive", 1_260, "hiring、guidance、training、rights、tools、waiting", 9, "2023-07-28", "合成人社2023-7", "open");
    rows.add("样例洪水零工站点", "140429101", "station", 120, "hiring、waiting", 2, "2022-05-16", "合成人社2022-3", "suspended");
    rows.add("样例蟠龙零工站点", "140429102", "station", 90, "hiring、waiting", 1, "2022-06-20", "合成人社2022-4", "open");
    rows.add("样例故城零工站点", "140429104", "station", 60, "waiting", 1, "2021-04-12", "合成人社2021-1", "closed");
    rows.add("样例监漳零工站点", "140429103", "station", 100, "", "", "", "", "building");
    rows.add("样例家政零工市场", TOWN, "trade", 300, "", "", "", "", "planned");
    return rows;
  }

  /** Posts and matches of a return are those that name it; it tells the persons, each once. */
  Rows months() {
    Rows rows = new Rows("place", "month", "persons", "state");
    persons.forEach(
        (key, names) -> {
          String[] parts = key.split("/");
          String state = parts[1].equals("2024-01") ? "submitted" : parts[1].equals("2023-12") ? "reviewed" : "confirmed";
          rows.add(parts[0], parts[1], names.size(), state);
        });
    return rows;
  }

  /** The return of a place and month. */
  private String monthly(String place, LocalDate day) {
    String key = place + "/" + YearMonth.from(day);
    persons.computeIfAbsent(key, each -> new TreeSet<>());
    return key;
  }

  Rows workers() {
    Dice dice = new Dice("workers");
    Rows rows = new Rows("worker_no", "person", "village", "skills", "insured", "registered_on", "state");
    for (int i = 1; i <= WORKERS; i++) {
      String village = i % 4 == 0 ? dice.of(regions.communities()) : dice.of(regions.villages());
      Families.Person person = families.person("labour", village, each -> each.age(LocalDate.of(2023, 7, 1)) >= 18 && each.age(GenerateSampleData.TODAY) <= 62, false, dice);
      rows.add(worker(i), person.no(), village,
          TRADES.get(i % 9) + (i % 3 == 0 ? "、" + TRADES.get((i + 4) % 9) : ""), i % 5 != 0, dice.workday(LocalDate.of(2023, 7, 28), LocalDate.of(2023, 12, 29)),
          i % 40 == 0 ? "left" : i % 23 == 0 ? "dormant" : "registered");
    }
    return rows;
  }

  private static String worker(int number) {
    return "LG" + String.format("%04d", number);
  }

  private static String post(int number) {
    return "GW" + String.format("%04d", number);
  }

  Rows posts() {
    Dice dice = new Dice("labour posts");
    Rows rows = new Rows("post_no", "employer", "job", "place", "headcount", "wage", "wage_basis", "settlement", "conditions", "offered_on", "return", "starts_on",
        "ends_on", "settlement_no", "rating", "state");
    for (int i = 1; i <= POSTS; i++) {
      String state = i <= 60 ? "rated" : POST.turn(i);
      LocalDate offered = i <= 60 ? dice.workday(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 12, 1)) : dice.workday(LocalDate.of(2023, 12, 11), LocalDate.of(2024, 1, 12));
      LocalDate start = offered.plusDays(dice.from(1, 4));
      boolean hourly = i % 6 == 0;
      boolean finished = POST.reached("finished", state);
      int heads = dice.from(2, 5);
      postStates.add(state);
      starts.add(start);
      this.heads.add(heads);
      String place = i % 3 == 0 ? regions.townships().get(i % 12) : TOWN;
      places.add(place);
      rows.put("post_no", post(i), "employer", "样例用工方" + i % 20, "job", TRADES.get(i % 9), "place", place, "headcount", heads,
          "wage", hourly ? i == 66 ? 15 : dice.from(19, 28) : dice.from(130, 320), "wage_basis", hourly ? "hour" : "day", "settlement", i % 2 == 0 ? "daily" : "weekly",
          "conditions", i == 62 ? "限男性，45岁以下" : "自带工具", "offered_on", offered, "return", monthly(place, offered), "starts_on", start, "ends_on", finished ? start.plusDays(dice.from(1, 9)) : "",
          "settlement_no", POST.reached("settled", state) ? "合成结" + i : "", "rating", state.equals("rated") ? dice.from(3, 5) : "", "state", state);
    }
    return rows;
  }

  Rows hires() {
    Dice dice = new Dice("hires");
    Rows rows = new Rows("post", "worker", "place", "channel", "accepted_on", "return", "started_on", "finished_on", "wage_agreed", "agreed_pay_on", "wage_paid", "paid_on", "state");
    List<String> channels = List.of("spot", "phone", "online");
    int next = 0;
    for (int i = 1; i <= POSTS; i++) {
      String post = postStates.get(i - 1);
      if (!POST.reached("matching", post)) {
        continue;
      }
      // Every seventh post finds half of its people at most, every fifth lacks one.
      int wanted = heads.get(i - 1);
      int hired = i % 7 == 0 ? Math.max(wanted / 3, wanted > 3 ? 1 : 0) : i % 5 == 0 ? wanted - 1 : wanted;
      for (int k = 0; k < hired; k++) {
        int number = ++next;
        boolean over = POST.reached("finished", post);
        String state = !over ? k % 2 == 0 ? "working" : "accepted" : number % 37 == 0 ? "disputed" : number % 41 == 0 ? "finished" : number % 43 == 0 ? "cancelled" : "paid";
        LocalDate start = starts.get(i - 1);
        boolean began = !state.equals("accepted") && !state.equals("cancelled");
        boolean ended = began && !state.equals("working");
        int wage = dice.from(260, 1_900);
        String worker = worker(1 + number % WORKERS);
        String monthly = monthly(places.get(i - 1), start.minusDays(1));
        if (!state.equals("cancelled")) {
          persons.get(monthly).add(worker);
        }
        rows.put("post", post(i), "worker", worker, "place", places.get(i - 1), "channel", dice.of(channels), "accepted_on", start.minusDays(1), "return", monthly,
            "started_on", began ? start : "", "finished_on", ended ? start.plusDays(2) : "", "wage_agreed", wage, "agreed_pay_on", start.plusDays(3),
            "wage_paid", state.equals("paid") ? wage : "", "paid_on", state.equals("paid") ? start.plusDays(number % 19 == 0 ? 7 : 3) : "", "state", state);
      }
    }
    return rows;
  }

  static Rows trainings() {
    Dice dice = new Dice("training");
    Rows rows = new Rows("class_no", "skill", "place", "began_on", "ended_on", "hours", "trained", "certified", "voucher_no", "state");
    for (int i = 1; i <= 16; i++) {
      String state = i <= 10 ? "subsidised" : i <= 12 ? "finished" : i == 13 ? "running" : i == 14 ? "cancelled" : "planned";
      boolean over = i <= 12;
      LocalDate began = LocalDate.of(2023, over ? 1 + i % 11 : 12, 8 + i % 4);
      int trained = dice.from(28, 50);
      rows.put("class_no", "PX2023-" + i, "skill", TRADES.get(i % 9), "place", i % 2 == 0 ? TOWN : "140429101", "began_on", over || i == 13 ? began : "",
          "ended_on", over ? began.plusDays(14) : "", "hours", 80, "trained", over ? trained : "", "certified", over ? trained - dice.from(0, 6) : "",
          "voucher_no", i <= 10 ? "合成培" + i : "", "state", state);
    }
    return rows;
  }

  static Rows disputes() {
    Dice dice = new Dice("labour disputes");
    Rows rows = new Rows("case_no", "place", "kind", "persons", "amount", "received_on", "filed_on", "supplement_from", "supplement_to", "extended", "closed_on",
        "recovered", "decision_no", "state");
    List<String> rest = List.of("received", "filed", "investigating", "mediating", "transferred", "declined");
    for (int i = 1; i <= 34; i++) {
      String state = i <= 22 ? "closed" : rest.get(i % 6);
      LocalDate received = i <= 22 ? dice.workday(LocalDate.of(2021 + i % 3, 2, 6), LocalDate.of(2021 + i % 3, 9, 28)) : dice.workday(LocalDate.of(2023, 10, 9), LocalDate.of(2024, 1, 19));
      boolean filed = !state.equals("received") && !state.equals("declined");
      LocalDate filing = Dice.workday(received.plusDays(i % 9 == 0 ? 12 : dice.from(2, 5)));
      boolean supplemented = filed && i % 6 == 0;
      int amount = dice.from(800, 42_000);
      rows.put("case_no", "LD" + String.format("%03d", i), "place", i % 3 == 0 ? "140429101" : TOWN, "kind", i % 8 == 0 ? "injury" : i % 11 == 0 ? "contract" : "wages",
          "persons", dice.from(1, 12), "amount", amount, "received_on", received, "filed_on", filed ? filing.isBefore(received) ? received : filing : "",
          "supplement_from", supplemented ? received.plusDays(14) : "", "supplement_to", supplemented ? received.plusDays(20) : "", "extended", i % 10 == 0,
          "closed_on", state.equals("closed") ? Dice.workday(received.plusDays(dice.from(30, 78))) : "", "recovered", state.equals("closed") ? amount * dice.from(70, 100) / 100 : "",
          "decision_no", state.equals("closed") ? "合成处" + i : "", "state", state);
    }
    return rows;
  }
}
