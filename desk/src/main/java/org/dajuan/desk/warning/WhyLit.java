package org.dajuan.desk.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.RegisterWording;
import org.dajuan.catalog.value.ValuePrinter;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.catalog.word.Language;
import org.dajuan.records.warning.WarnedRecord;

/** Says why a record is lit: what its conditions read there, each value with its title. */
final class WhyLit {

  private final Catalog catalog;
  private final Warning warning;
  private final Register register;
  private final RegisterWording wording;
  private final Locale locale;

  WhyLit(Catalog catalog, Warning warning, Locale locale) {
    this.catalog = catalog;
    this.warning = warning;
    this.register = catalog.register(warning.register());
    this.wording = RegisterWording.of(catalog, warning);
    this.locale = locale;
  }

  String of(WarnedRecord record) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, String> each : record.told().entrySet()) {
      String value = value(each.getKey(), each.getValue());
      if (!value.isEmpty()) {
        parts.add(wording.column(each.getKey()).in(locale) + " " + value);
      }
    }
    return String.join(Language.of(locale).choose("，", ", "), parts);
  }

  /** Nothing where the unit follows from a code: a bare number would mislead. */
  private String value(String column, String value) {
    Field field = register.findField(column).orElse(null);
    if (field == null) {
      boolean number =
          warning.looks().stream()
              .filter(look -> look.name().equals(column))
              .map(Look::type)
              .anyMatch(type -> type == ValueType.INTEGER || type == ValueType.DECIMAL);
      return number ? plain(value) : value;
    }
    if (field.type().isMeasured() && field.type().unit() == null) {
      return "";
    }
    ValueType type = field.type().valueType();
    String canonical = type == ValueType.DECIMAL ? plain(value) : value;
    return ValuePrinter.forField(catalog, field).text(List.of(canonical), null, locale);
  }

  private static String plain(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    return value.toPlainString();
  }
}
