package org.dajuan.catalog.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.expression.ValueType;
import org.junit.jupiter.api.Test;

/** FEATURE: every type of a field is of a kind of its own, and the kind answers for it. */
class FieldKindTest {

  private static final List<FieldType> TYPES =
      List.of(
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
          new FieldType.OrgName(),
          new FieldType.RecordOf("villages"),
          new FieldType.PersonName(),
          new FieldType.IdNumber(),
          new FieldType.CreditCode(),
          new FieldType.Phone(),
          new FieldType.BankAccount(),
          new FieldType.GeoPoint(),
          new FieldType.Attachment(),
          new FieldType.Url());

  private static List<String> of(Stream<FieldType> types) {
    return types.map(type -> type.kind().packName()).sorted().toList();
  }

  @Test
  void typesAndKindsAreOneToOne() {
    assertThat(TYPES.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(FieldType.class.getPermittedSubclasses());
    assertThat(TYPES.stream().map(FieldType::kind)).containsExactlyInAnyOrder(FieldKind.values());
  }

  @Test
  void kindsAreFoundByTheirNameInPacks() {
    assertThat(Arrays.stream(FieldKind.values()))
        .allSatisfy(kind -> assertThat(FieldKind.find(kind.packName())).contains(kind));
    assertThat(FieldKind.find("number")).isEmpty();
  }

  @Test
  void whatIsAskedOfThem() {
    assertThat(of(TYPES.stream().filter(FieldType::isNumeric)))
        .containsExactly("decimal", "integer", "money", "percent", "quantity");
    assertThat(of(TYPES.stream().filter(FieldType::isMeasured)))
        .containsExactly("money", "quantity");
    assertThat(of(TYPES.stream().filter(FieldType::isDigitsOnly)))
        .containsExactly("bank-account", "id-number", "phone");
    assertThat(of(TYPES.stream().filter(FieldType::hasDay))).containsExactly("date", "timestamp");
    assertThat(of(TYPES.stream().filter(FieldType::isTime)))
        .containsExactly("date", "month", "period", "timestamp", "year");
    assertThat(of(TYPES.stream().filter(type -> type.unit() != null)))
        .containsExactly("money", "quantity");
  }

  /** Law: what is counted with is a number to expressions, too. */
  @Test
  void numericIsANumber() {
    assertThat(TYPES.stream().filter(FieldType::isNumeric))
        .allSatisfy(type -> assertThat(type.valueType().isNumber()).isTrue());
    assertThat(new FieldType.YearNumber().valueType()).isEqualTo(ValueType.INTEGER);
  }

  /** A spreadsheet would read 2023-11 as a day and drop the zeros of a telephone number. */
  @Test
  void whatASpreadsheetMustKeepAsTyped() {
    assertThat(of(TYPES.stream().filter(type -> type.input().isKeptAsTyped())))
        .containsExactly(
            "bank-account",
            "credit-code",
            "id-number",
            "month",
            "org-name",
            "period",
            "person-name",
            "phone",
            "text");
  }
}
