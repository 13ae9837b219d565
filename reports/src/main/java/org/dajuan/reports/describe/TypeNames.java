package org.dajuan.reports.describe;

import java.util.Locale;
import org.dajuan.catalog.register.FieldType;

/** Types of fields in words. */
final class TypeNames {

  private TypeNames() {}

  static String of(FieldType type) {
    if (type instanceof FieldType.Quantity quantity) {
      return "quantity, " + (quantity.unit() == null ? "by " + quantity.unitBy() : quantity.unit());
    } else if (type instanceof FieldType.Money money) {
      return "money, " + money.unit();
    } else if (type instanceof FieldType.CodeOf code) {
      return "code of " + code.list();
    } else if (type instanceof FieldType.CodesOf codes) {
      return "codes of " + codes.list();
    } else if (type instanceof FieldType.RegionOf region) {
      return region.level() == null ? "region" : region.level();
    } else if (type instanceof FieldType.RecordOf record) {
      return "record of " + record.register();
    } else if (type instanceof FieldType.OrgOf) {
      return "org";
    } else if (type instanceof FieldType.Bool) {
      return "yes or no";
    }
    return words(type.getClass().getSimpleName());
  }

  /** PersonName becomes person name; the last word is dropped where it only says number. */
  private static String words(String name) {
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return words.startsWith("id ") ? words : words.replaceAll(" number$| text$", "");
  }
}
