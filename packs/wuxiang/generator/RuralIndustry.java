import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Plots, courtyards, shops and their sales, stations, homestays; the shops' turnover is no real one. */
final class RuralIndustry {

  static Rows plots(Regions regions) {
    Dice dice = new Dice("plots");
    Rows rows =
        new Rows("plot_no", "crop_year", "village", "crop", "orchard_stage", "area", "measured_area", "measured_on", "operator_kind",
            "operator", "linking", "linked_households", "linked_poor", "output", "sold", "sales", "insured", "certificate", "state");
    List<String> crops = List.of("millet", "millet", "millet", "apricot", "apricot", "herbs", "potato", "mushroom");
    for (int i = 1; i <= 160; i++) {
      String village = dice.of(regions.villages());
      String crop = dice.of(crops);
      String kind = dice.of(List.of("cooperative", "cooperative", "enterprise", "collective", "household"));
      int area = dice.from(40, 620);
      for (int year = 2022; year <= 2023; year++) {
        String state = year == 2022 ? "carried" : i % 30 == 0 ? "declared" : i % 31 == 0 ? "village-checked" : i % 42 == 0 ? "measured" : i % 53 == 0 ? "returned" : "confirmed";
        boolean measured = state.equals("measured") || (state.equals("confirmed") && dice.chance(0.3)) || (year == 2022 && dice.chance(0.3));
        boolean cropped = year == 2022 || state.equals("confirmed");
        int yield = !crop.equals("millet") ? dice.from(200, 900) : i % 26 == 0 ? 690 : i % 27 == 0 ? 80 : dice.from(190, 330);
        int output = area * yield;
        int households = dice.from(5, 60);
        rows.add("DK" + String.format("%04d", i), year, village, crop, crop.equals("apricot") ? dice.of(List.of("new", "bearing", "bearing", "renewed")) : "",
            area, measured ? area + dice.from(-area / 25, area / 25) : "", measured ? year + "-07-1" + i % 9 : "", kind,
            kind.equals("household") ? "" : "样例经营主体" + i, dice.of(List.of("order", "lease;work", "shares", "order;work", "own")), households,
            dice.from(1, households / 2), cropped ? output : "", cropped ? output / 100 * dice.from(60, 98) : "",
            cropped ? output / 100 * dice.from(40, 90) * 4 : "", crop.equals("millet") ? dice.chance(0.7) : "", dice.chance(0.15) ? "合成绿证" + i : "", state);
        area += dice.from(area / 20, area / 6);
      }
    }
    return rows;
  }

  static Rows courtyards(Regions regions, Families families) {
    Dice dice = new Dice("courtyards");
    Rows rows =
        new Rows("courtyard_no", "courtyard_year", "village", "household", "courtyard_kind", "scale", "income",
            "subsidy", "model", "checked_on", "state");
    List<String> kinds = List.of("planting", "breeding", "breeding", "craft", "leisure", "service");
    List<String> scales = List.of("3分地", "20只鸡", "6只羊", "2台缝纫机", "4间客房", "1台磨面机");
    for (int i = 1; i <= 210; i++) {
      int nth = dice.from(0, 5);
      boolean model = dice.chance(0.2);
      String state = i % 40 == 0 ? "draft" : i % 41 == 0 ? "submitted" : i % 43 == 0 ? "reviewed" : "confirmed";
      boolean checked = state.equals("confirmed") || state.equals("reviewed");
      String village = dice.of(regions.villages());
      rows.add("TY" + String.format("%04d", i), i <= 75 ? 2022 : 2023, village, families.forRegister("courtyard", village, dice).no,
          kinds.get(nth), scales.get(nth), dice.from(12, 160) * 100, checked && dice.chance(0.5) ? dice.from(3, 20) * 100 : "", model,
          checked ? (i <= 75 ? "2022-10-" : "2023-10-") + (10 + i % 18) : "", state);
    }
    return rows;
  }

  static Rows merchants(Regions regions) {
    Dice dice = new Dice("merchants");
    Rows rows =
        new Rows("merchant_no", "name", "village", "merchant_kind", "platform", "e_town_resident", "products", "licence_no", "opened_on",
            "closed_on", "state");
    for (int i = 1; i <= 22; i++) {
      String state = state(i);
      boolean open = !state.equals("preparing");
      rows.add("DS" + String.format("%03d", i), "样例" + i + "号网店", dice.of(i % 4 == 0 ? regions.communities() : regions.villages()),
          dice.of(List.of("enterprise", "cooperative", "individual")), dice.of(List.of("样例平台甲", "样例平台乙", "样例直播平台")),
          dice.chance(0.4), dice.of(List.of("小米", "梅杏果脯", "小米、杂粮", "手工布艺")), open ? "合成登" + i : "", open ? opened(i) : "",
          state.equals("closed") ? "2023-05-31" : "", state);
    }
    return rows;
  }

  /** Three shops are on their way in, out, or resting. */
  private static String state(int i) {
    return i == 11 ? "preparing" : i == 21 ? "closed" : i == 22 ? "paused" : "running";
  }

  private static LocalDate opened(int i) {
    return i % 5 == 0 ? LocalDate.of(2023, 2, 1).plusDays(i * 5L) : LocalDate.of(2019, 5, 6).plusDays(i * 19L);
  }

  static Rows sales(Regions regions) {
    Dice dice = new Dice("online sales");
    Rows rows =
        new Rows("merchant", "village", "sales_month", "caliber", "amount", "orders", "exported_on", "proof_no", "state");
    List<String> lines = merchants(regions).lines;
    for (int i = 1; i <= 22; i++) {
      // The seventh never reported; the eighth stopped in the autumn.
      if (i == 7 || !state(i).equals("running")) {
        continue;
      }
      String village = lines.get(i).split(",")[2];
      int size = dice.from(8, 60);
      for (YearMonth month = YearMonth.of(2022, 1); month.getYear() < 2024; month = month.plusMonths(1)) {
        boolean late = i == 8 && month.isAfter(YearMonth.of(2023, 9));
        if (late || month.atEndOfMonth().isBefore(opened(i))) {
          continue;
        }
        int turnover = size * dice.from(80, 125) / 10 + (month.getYear() - 2022) * size;
        boolean last = month.equals(YearMonth.of(2023, 12));
        String state = !last ? "confirmed" : List.of("reported", "proven", "doubted", "confirmed").get(i % 4);
        boolean proven = !state.equals("reported") && !state.equals("doubted");
        int farm = i == 9 && last ? turnover + 30 : turnover * dice.from(20, 50) / 100;
        int[] amounts = {turnover, turnover * dice.from(45, 80) / 100, farm};
        String[] calibers = {"turnover", "retail", "farm"};
        for (int c = 0; c < 3; c++) {
          if (c == 1 && month.getMonthValue() % 3 != 0) {
            continue;
          }
          rows.add("DS" + String.format("%03d", i), village, month, calibers[c], GenerateSampleData.tenths(amounts[c]), amounts[c] * 3,
              proven ? month.plusMonths(1).atDay(6) : "", proven ? "合成导" + month + "-" + i : "", state);
        }
      }
    }
    return rows;
  }

  static Rows eTowns(Regions regions) {
    Rows rows =
        new Rows("e_town", "place", "product", "funds_planned", "funds_paid", "list_document_no", "started_on", "self_checked_on",
            "city_document_no", "accepted_on", "acceptance_no", "new_entities", "leading_firms", "new_jobs", "state");
    String[] states = {"applied", "listed", "building", "self-checked", "city-reviewed", "accepted", "operating", "removed"};
    for (int i = 0; i < states.length; i++) {
      boolean gone = states[i].equals("removed");
      int stage = gone ? 2 : i;
      rows.add("样例乡村e镇" + (i + 1), regions.townships().get(i), i % 2 == 0 ? "小米" : "梅杏", 600 + 200 * i, stage >= 2 ? 300 + 100 * i : "",
          stage >= 1 ? "合成e镇〔2022〕" + (i + 1) : "", stage >= 2 ? "2022-09-1" + i : "", stage >= 3 ? "2023-05-1" + i : "",
          stage >= 4 ? "合成市审" + i : "", stage >= 5 ? "2023-0" + (i + 2) + "-18" : "", stage >= 5 ? "合成省验" + i : "", stage >= 3 ? 40 + 9 * i : "",
          stage >= 3 ? 2 : "", stage >= 3 ? 90 + 11 * i : "", states[i]);
    }
    return rows;
  }

  static Rows stations(Regions regions) {
    Dice dice = new Dice("stations");
    Rows rows =
        new Rows("station_no", "village", "station_operator", "services", "licence_no", "opened_on", "last_business_on", "closed_on", "state");
    List<String> villages = regions.shuffled(dice);
    for (int i = 1; i <= 190; i++) {
      String state = i <= 178 ? "running" : i <= 183 ? "paused" : i <= 186 ? "closed" : "preparing";
      boolean open = !state.equals("preparing");
      LocalDate last = i % 19 == 0 ? LocalDate.of(2023, 9, 30) : i % 23 == 0 ? LocalDate.of(2023, 11, 30) : LocalDate.of(2024, 1, 20).minusDays(i % 12);
      rows.add("ZD" + String.format("%03d", i), villages.get(i), "样例站长" + i, dice.of(List.of("trade;parcel", "parcel;payment", "trade;parcel;payment", "parcel;tickets")),
          open ? "合成牌" + i : "", open ? LocalDate.of(2019, 6, 1).plusDays(dice.from(0, 1_500)) : "",
          !open ? "" : state.equals("running") ? last : "2023-06-30", state.equals("closed") ? "2023-08-31" : "", state);
    }
    return rows;
  }

  static Rows homestays(Regions regions) {
    Dice dice = new Dice("homestays");
    Rows rows =
        new Rows("homestay_no", "name", "village", "owner_kind", "rooms", "beds", "grade", "grade_document", "licence_no", "fire_passed",
            "hygiene_passed", "police_filed", "local_staff", "opened_on", "closed_on", "state");
    for (int i = 1; i <= 26; i++) {
      String state = i <= 20 ? "running" : i <= 22 ? "preparing" : i <= 24 ? "paused" : "closed";
      boolean open = !state.equals("preparing");
      int rooms = dice.from(3, 16);
      boolean graded = open && i % 7 == 0;
      rows.add("MS" + String.format("%03d", i), "样例" + i + "号民宿", dice.of(regions.villages()), dice.of(List.of("collective", "enterprise", "household")),
          rooms, rooms * 2, graded ? "乙级" : "", graded ? "合成评〔2023〕" + i : "", open ? "合成照" + i : "", open && i % 9 != 0, open,
          open && i % 10 != 0, dice.from(1, 9), open ? LocalDate.of(2020, 5, 1).plusDays(i * 48L) : "", state.equals("closed") ? "2023-11-30" : "", state);
    }
    return rows;
  }
}
