package org.dajuan.catalog.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE: what people write becomes one canonical value, or is explained. */
class ValueParserTest {

  private static Catalog catalog;

  @BeforeAll
  static void load() {
    catalog =
        TestPack.resource("packs/complete")
            .replace(
                "regions.csv",
                "140429100002,",
                "140429101,韩北镇,township,140429,town,,\n"
                    + "140429101001,同名村,village,140429101,,,\n"
                    + "140429100003,同名村,village,140429100,,,\n"
                    + "140429100004,旧村,village,140429100,,,2020-01-01\n"
                    + "140429101004,旧村,village,140429101,,,\n"
                    + "140429100002,")
            .load();
  }

  static Field field(FieldType type) {
    return Field.builder("f")
        .type(type)
        .title(new Localized("工程量", "Quantity"))
        .place(new Place.InFile("p/streams/works.yaml", 1, 1))
        .build();
  }

  /** The canonical values, or the code of the fault. */
  private static String read(FieldType type, String text) {
    return read(type, text, null);
  }

  private static String read(FieldType type, String text, String unit) {
    ParsedValue parsed = ValueParser.forField(catalog, field(type)).parse(text, unit);
    return parsed.objection() != null
        ? parsed.objection().code()
        : String.join("|", parsed.values());
  }

  @Test
  void numbers() {
    FieldType decimal = new FieldType.DecimalNumber();
    assertThat(read(decimal, "1,234.50")).isEqualTo("1234.5");
    assertThat(read(decimal, "－１２．３０")).isEqualTo("-12.3");
    assertThat(read(decimal, "3.5万")).isEqualTo("35000");
    assertThat(read(decimal, " 100 ")).isEqualTo("100");
    assertThat(read(decimal, "0.000")).isEqualTo("0");
    assertThat(read(decimal, "1,23")).isEqualTo("not_a_number");
    assertThat(read(decimal, "1e5")).isEqualTo("not_a_number");
    assertThat(read(decimal, "9".repeat(29))).isEqualTo("too_many_digits");
    assertThat(read(decimal, "")).isEmpty();
    assertThat(read(new FieldType.Percent(), "3.8％")).isEqualTo("3.8");
    assertThat(read(new FieldType.IntegerNumber(), "3.0")).isEqualTo("3");
    assertThat(read(new FieldType.IntegerNumber(), "3.5")).isEqualTo("not_a_whole_number");
    assertThat(read(new FieldType.IntegerNumber(), "2147483648")).isEqualTo("not_a_whole_number");
    assertThat(read(new FieldType.YearNumber(), "2023年")).isEqualTo("2023");
    assertThat(read(new FieldType.YearNumber(), "23")).isEqualTo("not_a_year");
  }

  @Test
  void quantitiesBecomeBaseUnits() {
    FieldType money = new FieldType.Money("万元");
    assertThat(read(money, "350.5")).isEqualTo("3505000");
    assertThat(read(money, "4.73亿元")).isEqualTo("473000000");
    assertThat(read(money, "４．７３亿元")).isEqualTo("473000000");
    assertThat(read(money, "200元")).isEqualTo("200");
    assertThat(read(money, "30平方米")).isEqualTo("wrong_unit");
    assertThat(read(money, "30万圆")).isEqualTo("unknown_unit");
    FieldType length = new FieldType.Quantity("m", null);
    assertThat(read(length, "3.4公里")).isEqualTo("3400");
    assertThat(read(length, "3.4 km")).isEqualTo("3400");
    assertThat(read(length, "2千米")).isEqualTo("2000");
    assertThat(read(length, "2万米")).isEqualTo("20000");
    FieldType byCode = new FieldType.Quantity(null, "kind");
    assertThat(read(byCode, "3", "km")).isEqualTo("3000");
    assertThat(read(byCode, "3")).isEqualTo("no_unit");
    assertThat(read(byCode, "3亩", "km")).isEqualTo("wrong_unit");
    assertThat(read(new FieldType.Quantity("m2", null), "30万平方米")).isEqualTo("300000");
    assertThat(read(new FieldType.Quantity("亩", null), "30")).isEqualTo("20000.00001");
  }

  @Test
  void dates() {
    FieldType date = new FieldType.Date();
    for (String text :
        List.of("2023-9-30", "2023/9/30", "2023年9月30日", "2023.09.30", "20230930", "２０２３-09-30")) {
      assertThat(read(date, text)).as(text).isEqualTo("2023-09-30");
    }
    assertThat(read(date, "2023-02-30")).isEqualTo("not_a_date");
    assertThat(read(date, "9月30日")).isEqualTo("not_a_date");
    assertThat(read(new FieldType.Month(), "2023年1月")).isEqualTo("2023-01");
    assertThat(read(new FieldType.Month(), "2023-13")).isEqualTo("not_a_month");
    FieldType period = new FieldType.PeriodText();
    assertThat(read(period, "2023")).isEqualTo("2023");
    assertThat(read(period, "2023年度")).isEqualTo("2023");
    assertThat(read(period, "2023年三季度")).isEqualTo("2023Q3");
    assertThat(read(period, "2023q3")).isEqualTo("2023Q3");
    assertThat(read(period, "2023年11月")).isEqualTo("2023-11");
    assertThat(read(period, "2023年11月5日")).isEqualTo("2023-11-05");
    assertThat(read(period, "2023Q5")).isEqualTo("not_a_period");
    FieldType time = new FieldType.Timestamp();
    assertThat(read(time, "2023-09-30T08:00:00+08:00")).isEqualTo("2023-09-30T00:00:00Z");
    assertThat(read(time, "2023年9月30日 8:05")).isEqualTo("2023-09-30T00:05:00Z");
    assertThat(read(time, "2023-09-30 25:00")).isEqualTo("not_a_time");
  }

  @Test
  void codesAndBooleans() {
    FieldType code = new FieldType.CodeOf("kinds");
    assertThat(read(code, "lane")).isEqualTo("lane");
    assertThat(read(code, "户巷道硬化")).isEqualTo("lane");
    assertThat(read(code, "LANES")).isEqualTo("lane");
    assertThat(read(code, "桥")).isEqualTo("unknown_code");
    assertThat(read(new FieldType.CodesOf("kinds"), "水井、lane；水井")).isEqualTo("well|lane");
    assertThat(read(new FieldType.Bool(), "是")).isEqualTo("true");
    assertThat(read(new FieldType.Bool(), "FALSE")).isEqualTo("false");
    assertThat(read(new FieldType.Bool(), "也许")).isEqualTo("not_yes_or_no");
  }

  @Test
  void regionsByNameWhereUnique() {
    FieldType village = new FieldType.RegionOf("village");
    assertThat(read(village, "140429100001")).isEqualTo("140429100001");
    assertThat(read(village, "东村")).isEqualTo("140429100001");
    assertThat(read(village, "同名村")).isEqualTo("ambiguous_region");
    assertThat(read(village, "韩北镇/同名村")).isEqualTo("140429101001");
    assertThat(read(village, "武乡县/丰州镇/同名村")).isEqualTo("140429100003");
    assertThat(read(village, "旧村")).isEqualTo("140429101004");
    assertThat(read(village, "丰州镇")).isEqualTo("wrong_region_level");
    assertThat(read(village, "140429100")).isEqualTo("wrong_region_level");
    assertThat(read(village, "无此村")).isEqualTo("unknown_region");
    assertThat(read(new FieldType.RegionOf(null), "武乡县")).isEqualTo("140429");
    assertThat(read(new FieldType.OrgOf(), "农业农村局")).isEqualTo("bureau");
    assertThat(read(new FieldType.OrgOf(), "农业局")).isEqualTo("unknown_org");
  }

  @Test
  void idNumbersByTheirCheckCharacter() {
    FieldType id = new FieldType.IdNumber();
    assertThat(read(id, "11010519491231002x")).isEqualTo("11010519491231002X");
    assertThat(read(id, "440524188001010014")).isEqualTo("440524188001010014");
    assertThat(read(id, "440524188001010015")).isEqualTo("bad_id_number");
    assertThat(read(id, "440524188013010014")).isEqualTo("bad_id_number");
    ParsedValue faulty = ValueParser.forField(catalog, field(id)).parse("440524188001010015");
    assertThat(faulty.objection().message().zh()).doesNotContain("4405").contains("校验码");
  }

  /** The example of GB 32100-2015. */
  @Test
  void creditCodesByTheirCheckCharacter() {
    FieldType code = new FieldType.CreditCode();
    assertThat(read(code, "91350100m000100y43")).isEqualTo("91350100M000100Y43");
    assertThat(read(code, "9135 0100 M000 100Y 43")).isEqualTo("91350100M000100Y43");
    assertThat(read(code, "91350100M000100Y42")).isEqualTo("bad_credit_code");
    assertThat(read(code, "91350100M000100Z43")).isEqualTo("bad_credit_code");
    assertThat(read(code, "9135O100M000100Y43")).isEqualTo("bad_credit_code");
    assertThat(read(code, "91350100M000100Y4")).isEqualTo("bad_credit_code");
  }

  /** Any one character that is changed is found. */
  @Test
  void creditCodesFindEveryWrongCharacter() {
    String good = "91350100M000100Y43";
    for (int i = 0; i < good.length(); i++) {
      for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
        String changed = good.substring(0, i) + c + good.substring(i + 1);
        assertThat(read(new FieldType.CreditCode(), changed))
            .isEqualTo(c == good.charAt(i) ? good : "bad_credit_code");
      }
    }
  }

  @Test
  void textsOfFixedForm() {
    assertThat(read(new FieldType.Phone(), "+86 138-1234-5678")).isEqualTo("13812345678");
    assertThat(read(new FieldType.Phone(), "0355-6382345")).isEqualTo("0355-6382345");
    assertThat(read(new FieldType.Phone(), "12345")).isEqualTo("12345");
    assertThat(read(new FieldType.Phone(), "abc")).isEqualTo("bad_phone");
    assertThat(read(new FieldType.BankAccount(), "6222 0000 1234 5678"))
        .isEqualTo("6222000012345678");
    assertThat(read(new FieldType.Url(), "https://example.org/a"))
        .isEqualTo("https://example.org/a");
    assertThat(read(new FieldType.Url(), "javascript:alert(1)")).isEqualTo("bad_url");
    assertThat(read(new FieldType.GeoPoint(), "112.860, 36.83，wgs84"))
        .isEqualTo("112.86,36.83,WGS84");
    assertThat(read(new FieldType.GeoPoint(), "36.83,112.86,WGS84")).isEqualTo("bad_geo_point");
    String hash = "ab".repeat(32);
    assertThat(read(new FieldType.Attachment(), hash + " 照片 1.jpg")).isEqualTo(hash + " 照片 1.jpg");
    assertThat(read(new FieldType.Attachment(), hash + " ../x")).isEqualTo("bad_attachment");
    assertThat(read(new FieldType.Text(), "e\u0301")).isEqualTo("\u00e9");
    assertThat(read(new FieldType.Text(), "a\nb")).isEqualTo("control_character");
    assertThat(read(new FieldType.Text(), "a\u0000b")).isEqualTo("control_character");
    assertThat(read(new FieldType.Text(), "a\ud800b")).isEqualTo("control_character");
    assertThat(read(new FieldType.Text(), "𠮷")).isEqualTo("𠮷");
    assertThat(read(new FieldType.LongText(), "a\r\nb")).isEqualTo("a\nb");
    assertThat(read(new FieldType.Text(), "x".repeat(2001))).isEqualTo("text_too_long");
  }

  @Test
  void faultsSayHowToMend() {
    ParsedValue parsed =
        ValueParser.forField(catalog, field(new FieldType.Quantity("m", null))).parse("3公理");
    assertThat(parsed.objection().at(new Place.InCell("a.xlsx", "台账", "F17")).line())
        .isEqualTo(
            "a.xlsx, sheet 台账, cell F17: Quantity \"公理\" is no known unit. Did you mean 公里?");
  }

  @Test
  void printedForPeople() {
    assertThat(print(new FieldType.Money("万元"), Locale.CHINESE, "473000000")).isEqualTo("4.73亿元");
    assertThat(print(new FieldType.Money("万元"), Locale.ENGLISH, "473000000"))
        .isEqualTo("4.73 hundred million yuan");
    assertThat(print(new FieldType.Quantity("m2", null), Locale.CHINESE, "300000"))
        .isEqualTo("30万平方米");
    assertThat(print(new FieldType.Money("元"), Locale.CHINESE, "12345")).isEqualTo("12345元");
    assertThat(print(new FieldType.CodesOf("kinds"), Locale.CHINESE, "lane", "well"))
        .isEqualTo("户巷道硬化、水井");
    assertThat(print(new FieldType.RegionOf("village"), Locale.CHINESE, "140429100001"))
        .isEqualTo("东村");
    assertThat(print(new FieldType.Bool(), Locale.CHINESE, "false")).isEqualTo("否");
    assertThat(print(new FieldType.Timestamp(), Locale.CHINESE, "2023-09-30T00:05:00Z"))
        .isEqualTo("2023-09-30 08:05");
  }

  private static String print(FieldType type, Locale locale, String... values) {
    return ValuePrinter.forField(catalog, field(type)).text(List.of(values), null, locale);
  }
}
