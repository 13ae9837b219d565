import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Operators, 39 running routes, stops, villages served, timetables, months, nodes, parcels and subsidies. */
final class Transit {
  /** A route that runs, and how often. */
  private record Route(String number, String township, int trips, int kilometres, boolean parcels, LocalDate opened) {}

  private static final List<String> EARLY = List.of("applied", "licensed", "announced", "changing", "suspended", "ended", "ended");
  private static final List<String> LAST_MONTH = List.of("confirmed", "submitted", "confirmed", "draft", "confirmed", "returned");
  private static final List<String> SITES = List.of("planned", "built", "stopped", "closed");

  final Rows operators =
      new Rows("credit_code", "name", "county", "scope", "applied_on", "licence_no", "valid_from", "valid_until", "suspended_on", "state");
  final Rows routes =
      new Rows("route_no", "name", "kind", "operator", "township", "start_place", "end_place", "length", "least_trips",
          "daily_trips", "highest_fare", "vehicles", "bus_like", "energy", "parcels", "applied_on", "licensed_on", "licence_no",
          "announced_on", "opened_on", "told_on", "stop_on", "end_notice_no", "state");
  final Rows stops =
      new Rows("stop_no", "name", "village", "position", "kind", "route", "shelter", "built_on", "used_on", "acceptance_no",
          "stopped_on", "state");
  final Rows villages =
      new Rows("village", "qualified", "mode", "route", "stop", "distance", "walk_minutes", "booking", "served_since",
          "last_trip_on", "checked_on", "minutes_to_seat", "parcels_delivered", "proof_no", "exempt_no", "state");
  final Rows timetable =
      new Rows("route", "township", "direction", "trip_no", "days", "departs", "arrives", "valid_from", "valid_until", "state");
  final Rows months =
      new Rows("route", "township", "month", "cutoff_on", "planned_trips", "run_trips", "cancel_reason", "passengers", "run_km",
          "parcels", "state");
  final Rows nodes =
      new Rows("node_no", "name", "village", "level", "services", "parties", "built_on", "used_on", "acceptance_no", "stopped_on", "state");
  final Rows parcels =
      new Rows("node", "village", "month", "cutoff_on", "parcels_in", "parcels_out", "farm_goods", "state");
  final Rows subsidies =
      new Rows("route", "township", "month", "basis", "claimed_on", "claimed_trips", "checked_trips", "amount", "document_no",
          "paid_on", "state");

  private final Dice dice = new Dice("transit");
  private final Dice counts = new Dice("transit months");
  private final List<Route> running = new ArrayList<>();
  private final Regions regions;
  private int reports;

  Transit(Regions regions) {
    this.regions = regions;
    operators();
    routes();
    timetable();
    months();
    stopsAndVillages();
    nodes();
  }

  private void operators() {
    String[] states = {"licensed", "licensed", "licensed", "suspended", "cancelled", "applied"};
    LocalDate[] until = {LocalDate.of(2027, 3, 31), LocalDate.of(2024, 3, 5), LocalDate.of(2023, 12, 31), LocalDate.of(2025, 6, 30), LocalDate.of(2022, 6, 30), null};
    for (int i = 0; i < states.length; i++) {
      boolean licensed = until[i] != null;
      operators.add("91140429SAMPLE00" + String.format("%02d", i + 1), "样例客运公司" + (i + 1), GenerateSampleData.COUNTY, i == 0 ? "班车客运、公共汽电车" : "班车客运、预约响应",
          licensed ? until[i].minusYears(4).minusDays(20) : LocalDate.of(2024, 1, 10), licensed ? "合成运许" + (i + 1) : "", licensed ? until[i].minusYears(4) : "", until[i],
          states[i].equals("suspended") ? LocalDate.of(2023, 11, 20) : "", states[i]);
    }
  }

  private void routes() {
    for (int i = 1; i <= 39; i++) {
      int year = i <= 28 ? 2018 : i <= 33 ? 2021 : i <= 36 ? 2022 : 2023;
      route(i, LocalDate.of(year, dice.from(3, 11), dice.from(5, 25)), "running");
    }
    for (int i = 0; i < EARLY.size(); i++) {
      route(40 + i, List.of("changing", "suspended", "ended").contains(EARLY.get(i)) ? LocalDate.of(2019, 5, 10) : null, EARLY.get(i));
    }
  }

  private void route(int number, LocalDate opened, String state) {
    String township = regions.townships().get(number % 12);
    String no = "WX" + String.format("%03d", number);
    int least = dice.from(2, 5);
    int trips = least + dice.from(0, 3);
    int length = dice.from(14, 62);
    int vehicles = Math.max(1, trips / 3);
    boolean carries = number % 4 == 1 && opened != null;
    LocalDate applied = opened != null ? opened.minusDays(70) : LocalDate.of(2023, 12, 4);
    boolean licensed = opened != null || !state.equals("applied");
    boolean announced = opened != null || state.equals("announced");
    boolean stops = state.equals("suspended") || state.equals("ended");
    LocalDate stop = state.equals("suspended") ? LocalDate.of(2023, 12, 20) : LocalDate.of(2022, 10, 31);
    routes.add(no, "县城—样例线" + number, number % 7 == 0 ? "area" : number % 13 == 5 ? "booking" : number % 3 == 0 ? "coach" : "rural_bus",
        "91140429SAMPLE000" + (number % 5 == 0 ? 2 : 1), township, "县城客运站", "样例终点" + number, length, least, opened == null ? "" : trips,
        dice.from(2, 5), vehicles, number % 3 == 0 ? 0 : vehicles, number % 6 == 0 ? "gas" : "electric", carries ? "是" : "否", applied,
        licensed ? applied.plusDays(15) : "", licensed ? "合成线许" + no : "", announced ? applied.plusDays(25) : "", opened,
        stops ? stop.minusDays(36) : "", stops ? stop : "", state.equals("ended") ? "合成终止公告" + no : "", state);
    if (state.equals("running")) {
      running.add(new Route(no, township, trips, length, carries, opened));
    }
  }

  private void timetable() {
    for (Route route : running) {
      for (int direction = 0; direction <= 1; direction++) {
        for (int trip = 1; trip <= Math.min(3, route.trips); trip++) {
          int minutes = 390 + 170 * (trip - 1) + 75 * direction;
          String state = trip == 3 && route.trips == 3 ? "suspended" : "published";
          trip(route, direction, trip, trip == 3 ? "market" : "daily", minutes, LocalDate.of(2023, 3, 16), null, state);
        }
      }
      if (running.indexOf(route) % 8 == 0) {
        trip(route, 0, 1, "winter", 430, LocalDate.of(2022, 11, 1), LocalDate.of(2023, 3, 15), "replaced");
        trip(route, 0, 1, "farm", 360, LocalDate.of(2024, 4, 1), null, "draft");
      }
    }
  }

  private void trip(
      Route route, int direction, int number, String days, int departs, LocalDate from, LocalDate until, String state) {
    timetable.add(route.number, route.township, direction, number, days, clock(departs), clock(departs + route.kilometres * 2), from, until, state);
  }

  private static String clock(int minutes) {
    return String.format("%02d:%02d", minutes / 60, minutes % 60);
  }

  private void months() {
    for (Route route : running) {
      for (YearMonth month = YearMonth.of(2022, 1); !month.isAfter(YearMonth.of(2023, 12)); month = month.plusMonths(1)) {
        if (month.atDay(1).isBefore(route.opened)) {
          continue;
        }
        int planned = route.trips * month.lengthOfMonth();
        int run = counts.chance(0.03) ? planned * counts.from(70, 84) / 100 : counts.chance(0.12) ? planned * counts.from(86, 94) / 100 : planned * counts.from(96, 100) / 100;
        boolean last = month.equals(YearMonth.of(2023, 12));
        String state = last && counts.chance(0.3) ? counts.of(List.of("draft", "submitted", "submitted", "returned")) : "confirmed";
        months.add(route.number, route.township, month, month.atEndOfMonth(), planned, run,
            run < planned ? counts.of(List.of("weather", "road", "vehicle", "driver", "no_passenger")) : "", run * counts.from(5, 9) + (month.getYear() - 2022) * run,
            run * route.kilometres, route.parcels ? run * counts.from(1, 4) : "", state);
        if (month.getYear() == 2023 && month.getMonthValue() >= 7 && running.indexOf(route) % 2 == 0) {
          subsidy(route, month, run);
        }
      }
    }
  }

  private void subsidy(Route route, YearMonth month, int run) {
    int claimed = run + (counts.chance(0.06) ? counts.from(3, 15) : 0);
    int age = 12 - month.getMonthValue();
    String state =
        age == 0 ? counts.of(List.of("claimed", "claimed", "checked")) : age == 1 ? counts.of(List.of("checked", "approved", "approved", "refused")) : "paid";
    boolean checked = !state.equals("claimed") && !state.equals("refused");
    boolean approved = state.equals("approved") || state.equals("paid");
    LocalDate claimedOn = Dice.workday(month.atEndOfMonth().plusDays(9));
    subsidies.add(route.number, route.township, month, "trips", claimedOn, claimed, checked ? Math.min(run, claimed) : "",
        approved ? Math.min(run, claimed) * 12 : "", approved ? "合成补贴〔2023〕" + month.getMonthValue() + "号" : "",
        state.equals("paid") ? Dice.workday(claimedOn.plusDays(counts.from(25, 40))) : "", state);
  }

  /** Every village has a row; those served have the stop in the village or near it. */
  private void stopsAndVillages() {
    List<String> all = regions.villages();
    for (int i = 0; i < all.size(); i++) {
      Route route = running.get(dice.from(0, running.size() - 1));
      String village = all.get(i);
      String no = "ZD" + String.format("%04d", i + 1);
      boolean has = i % 4 != 3;
      boolean exempt = i % 67 == 66;
      String state = exempt ? "exempt" : i % 90 == 20 ? "draft" : i % 90 == 50 ? "checked" : i % 90 == 80 ? "doubted" : "served";
      LocalDate since = route.opened.isBefore(LocalDate.of(2021, 6, 1)) ? LocalDate.of(2018, 12, dice.from(3, 28)) : route.opened.plusDays(5);
      if (has) {
        String site = i % 40 == 17 ? SITES.get(i / 40 % 4) : "in-use";
        stop(no, "样例站" + (i + 1), village, i % 12 == 0 ? "terminal" : i % 12 == 5 ? "village_station" : i % 3 == 0 ? "shelter" : "hail", route.number, since, site);
      }
      boolean booking = i % 23 == 7;
      boolean known = state.equals("served") || state.equals("doubted");
      int distance = has ? dice.from(60, 950) : dice.from(900, 1_900);
      boolean paper = i % 48 == 9;
      villages.add(village, exempt ? "否" : "是", exempt ? "" : booking ? "booking" : has ? "bus_like" : "coach", exempt ? "" : route.number,
          has && !exempt ? no : "", exempt ? "" : distance, exempt ? "" : distance / 70, booking ? "是" : "否", known ? since : "",
          exempt ? "" : paper ? LocalDate.of(2023, 11, 20) : LocalDate.of(2023, 12, dice.from(12, 18)), LocalDate.of(2023, 12, 20), dice.from(18, 95),
          i % 9 == 4 || exempt ? "否" : "是", known ? "合成通车" + no : "", exempt ? "合成认定〔2023〕" + i + "号" : "", state);
    }
  }

  private void stop(String no, String name, String village, String kind, String route, LocalDate used, String state) {
    boolean built = !state.equals("planned");
    boolean opened = built && !state.equals("built");
    double east = 112.62 + dice.from(0, 5_400) / 10_000.0;
    double north = 36.65 + dice.from(0, 3_200) / 10_000.0;
    stops.add(no, name, village, String.format("%.4f,%.4f,CGCS2000", east, north), kind, route, kind.equals("shelter") ? "是" : "否",
        built ? used.minusDays(12) : "", opened ? used : "", opened ? "合成站验" + no : "", state.equals("stopped") || state.equals("closed") ? LocalDate.of(2023, 10, 18) : "", state);
  }

  private void nodes() {
    String seat = regions.communities().get(0);
    node("WL001", "县级公共配送中心", seat, "county", LocalDate.of(2021, 6, 18), "in-use", 42_000);
    for (int i = 0; i < 12; i++) {
      String township = regions.townships().get(i);
      String village = regions.villages().stream().filter(code -> code.startsWith(township)).findFirst().orElse(seat);
      node("WL" + String.format("%03d", i + 2), "样例乡镇综合运输服务站" + (i + 1), village, "township", LocalDate.of(i < 8 ? 2021 : 2022, 8, 9),
          i == 10 ? "stopped" : "in-use", i == 7 ? 0 : 2_600);
    }
    for (int i = 0; i < 190; i++) {
      String state = i % 30 == 11 ? SITES.get(i / 30 % 4) : "in-use";
      node("WL" + String.format("%03d", 20 + i), "样例村级客货邮站" + (i + 1), regions.villages().get(i), "village",
          LocalDate.of(i < 60 ? 2021 : i < 120 ? 2022 : 2023, dice.from(2, 11), dice.from(3, 26)), state, i < 12 ? 260 : -1);
    }
  }

  /** @param usual parcels of a month; below zero when the node does not report by month */
  private void node(String no, String name, String village, String level, LocalDate used, String state, int usual) {
    boolean built = !state.equals("planned");
    boolean opened = built && !state.equals("built");
    nodes.add(no, name, village, level, level.equals("village") ? "邮政、快递" : "客运、邮政、快递、电商", level.equals("village") ? "邮政企业、村集体" : "邮政企业、快递企业、客运企业",
        built ? used.minusDays(20) : "", opened ? used : "", opened ? "合成点验" + no : "", state.equals("stopped") || state.equals("closed") ? LocalDate.of(2023, 9, 12) : "", state);
    if (usual < 0 || !opened) {
      return;
    }
    for (int month = 1; month <= 12; month++) {
      if (used.isAfter(LocalDate.of(2023, month, 1)) || state.equals("stopped") && month > 8) {
        continue;
      }
      int in = usual * counts.from(80, 125) / 100;
      int out = in / 5;
      String progress = month < 12 ? "confirmed" : LAST_MONTH.get(reports++ % LAST_MONTH.size());
      parcels.add(no, village, YearMonth.of(2023, month), YearMonth.of(2023, month).atEndOfMonth(), in, out, out / 2, progress);
    }
  }
}
