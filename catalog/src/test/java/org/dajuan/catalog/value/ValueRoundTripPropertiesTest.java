package org.dajuan.catalog.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.testing.TestPack;

/** FEATURE: what a cell shows is read back as the same value, whatever the text no crash. */
class ValueRoundTripPropertiesTest {

  private static final Catalog CATALOG = TestPack.resource("packs/complete").load();

  @Provide
  Arbitrary<FieldType> types() {
    return Arbitraries.of(
        new FieldType.Text(),
        new FieldType.LongText(),
        new FieldType.IntegerNumber(),
        new FieldType.DecimalNumber(),
        new FieldType.Quantity("亩", null),
        new FieldType.Money("万元"),
        new FieldType.Percent(),
        new FieldType.YearNumber(),
        new FieldType.Month(),
        new FieldType.PeriodText(),
        new FieldType.Date(),
        new FieldType.Timestamp(),
        new FieldType.Bool(),
        new FieldType.CodeOf("kinds"),
        new FieldType.CodesOf("kinds"),
        new FieldType.RegionOf("village"),
        new FieldType.OrgOf(),
        new FieldType.IdNumber(),
        new FieldType.CreditCode(),
        new FieldType.Phone(),
        new FieldType.BankAccount(),
        new FieldType.GeoPoint(),
        new FieldType.Attachment(),
        new FieldType.Url());
  }

  @Provide
  Arbitrary<FieldType> quantities() {
    return Arbitraries.of(
        new FieldType.Quantity("亩", null),
        new FieldType.Quantity("km", null),
        new FieldType.Money("万元"),
        new FieldType.Money("元"),
        new FieldType.DecimalNumber(),
        new FieldType.Percent());
  }

  private static ParsedValue parse(FieldType type, String text) {
    return ValueParser.forField(CATALOG, ValueParserTest.field(type)).parse(text);
  }

  private static String cell(FieldType type, List<String> values) {
    return ValuePrinter.forField(CATALOG, ValueParserTest.field(type)).cell(values, null);
  }

  @Property(tries = 300)
  void numbersComeBack(
      @ForAll @From("quantities") FieldType type,
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6)
          BigDecimal number) {
    String canonical = NumberReading.canonical(number);
    assertThat(parse(type, cell(type, List.of(canonical))).values()).containsExactly(canonical);
  }

  @Property(tries = 300)
  void datesComeBack(@ForAll LocalDate date) {
    if (date.getYear() >= 1000 && date.getYear() <= 2999) {
      assertThat(parse(new FieldType.Date(), date.toString()).value()).isEqualTo(date.toString());
      String chinese =
          date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
      assertThat(parse(new FieldType.Date(), chinese).value()).isEqualTo(date.toString());
    }
  }

  @Property(tries = 1000)
  void anyTextGivesAValueOrAFault(@ForAll @From("types") FieldType type, @ForAll String text) {
    ParsedValue parsed = parse(type, text);
    if (parsed.isFaulty()) {
      assertThat(parsed.values()).isEmpty();
    } else if (!parsed.values().isEmpty()) {
      assertThat(parse(type, cell(type, parsed.values())).values()).isEqualTo(parsed.values());
    }
  }
}
