package org.dajuan.reports.describe;

import org.dajuan.catalog.register.FieldType;

/** Types of fields in words. */
final class TypeNames {

  private TypeNames() {}

  static String of(FieldType type) {
    return switch (type.kind()) {
      case QUANTITY -> "quantity, " + unit((FieldType.Quantity) type);
      case MONEY -> "money, " + type.unit();
      case CODE -> "code of " + type.codeList();
      case CODES -> "codes of " + type.codeList();
      case REGION -> region((FieldType.RegionOf) type);
      case RECORD -> "record of " + ((FieldType.RecordOf) type).register();
      case BOOLEAN -> "yes or no";
      case TEXT,
          LONG_TEXT,
          URL,
          ORG_NAME,
          PERSON_NAME,
          PHONE,
          BANK_ACCOUNT,
          ID_NUMBER,
          CREDIT_CODE,
          INTEGER,
          YEAR,
          DECIMAL,
          PERCENT,
          MONTH,
          PERIOD,
          DATE,
          TIMESTAMP,
          ORG,
          GEO_POINT,
          ATTACHMENT ->
          type.kind().packName().replace('-', ' ');
    };
  }

  private static String unit(FieldType.Quantity quantity) {
    return quantity.unit() == null ? "by " + quantity.unitBy() : quantity.unit();
  }

  private static String region(FieldType.RegionOf region) {
    return region.level() == null ? "region" : region.level();
  }
}
