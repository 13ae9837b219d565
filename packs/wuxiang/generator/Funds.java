import java.time.LocalDate;
import java.util.List;

/** Funds won from above: 4.73亿元 of central and provincial funds in 2023. */
final class Funds {
  private static final List<String> PROJECTS =
      List.of("衔接推进乡村振兴补助", "高标准农田建设", "农村饮水工程维修养护", "中小学校舍维修", "老旧小区改造配套",
          "县乡道路养护", "生态保护修复", "县级医院能力提升", "革命文物保护利用", "产业园区基础设施");

  static Rows rows() {
    Dice dice = new Dice("funds");
    Rows rows = new Rows("county", "document_no", "project", "fund_level", "amount", "notified_on");
    int serial = 0;
    for (int year : GenerateSampleData.YEARS) {
      int total = year == 2023 ? 47_300 : year == 2022 ? 41_860 : 37_540;
      for (int amount : dice.split(total, 46, 60)) {
        serial++;
        rows.add(GenerateSampleData.COUNTY, "合成资〔" + year + "〕" + serial + "号", dice.of(PROJECTS) + serial,
            dice.chance(0.55) ? "central" : "provincial", amount,
            dice.workday(GenerateSampleData.first(year).plusDays(20), LocalDate.of(year, 12, 22)));
      }
      for (int amount : dice.split(2_900, 7, 100)) {
        serial++;
        rows.add(GenerateSampleData.COUNTY, "合成资〔" + year + "〕" + serial + "号", dice.of(PROJECTS) + serial, "city",
            amount, dice.workday(GenerateSampleData.first(year).plusDays(20), LocalDate.of(year, 12, 22)));
      }
    }
    return rows;
  }
}
