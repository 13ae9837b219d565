package org.dajuan.reports.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.value.FieldInput;
import org.dajuan.catalog.word.Localized;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.reports.wording.PeriodText;
import org.dajuan.reports.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Values of records as a report prints them: titles of codes, names of regions, units. */
final class FieldText {

  private static final int LONGEST_ORDINAL = 9;

  private final Catalog catalog;
  private final Locale locale;

  FieldText(Catalog catalog, Locale locale) {
    this.catalog = catalog;
    this.locale = locale;
  }

  /** The value of a field in the current row, empty where there is none. */
  String of(Register register, String field, ResultSet row) throws SQLException {
    if (field.equals(RegisterTable.STATE)) {
      String state = row.getString(field);
      return catalog
          .lifecycleOf(register)
          .findState(state)
          .map(found -> found.title().in(locale))
          .orElse(state);
    }
    FieldType type = register.field(field).type();
    if (type.kind() == FieldKind.CODES) {
      return codes(type.codeList(), row.getArray(field));
    }
    String text = row.getString(field);
    return text == null ? "" : text(register, type, text, row);
  }

  /** A whole number as an ordinal, with what follows it: 11届 is 第十一届; other text stays. */
  String ordinal(String value) {
    int end = 0;
    while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
      end++;
    }
    return end == 0 || end > LONGEST_ORDINAL
        ? value
        : Wording.ordinal(Long.parseLong(value.substring(0, end)), locale) + value.substring(end);
  }

  private String text(Register register, FieldType type, String text, ResultSet row)
      throws SQLException {
    return switch (type.kind()) {
      case CODE, CODES -> title(type.codeList(), text);
      case REGION -> catalog.regions().find(text).map(Region::name).orElse(text);
      case ORG -> {
        Org org = catalog.orgs().get(text);
        yield org == null ? text : org.title().in(locale);
      }
      case QUANTITY ->
          quantity(new BigDecimal(text), unitOf(register, (FieldType.Quantity) type, row));
      case MONEY -> quantity(new BigDecimal(text), ((FieldType.Money) type).unit());
      // PostgreSQL writes true as t.
      case BOOLEAN -> FieldInput.yesOrNo(text.startsWith("t")).in(locale);
      case MONTH, PERIOD, DATE ->
          Period.find(text).map(period -> PeriodText.of(period, locale)).orElse(text);
      case PERCENT -> plain(new BigDecimal(text)) + "%";
      case DECIMAL -> plain(new BigDecimal(text));
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
          TIMESTAMP,
          GEO_POINT,
          ATTACHMENT,
          RECORD ->
          text;
    };
  }

  private String unitOf(Register register, FieldType.Quantity quantity, ResultSet row)
      throws SQLException {
    if (quantity.unit() != null) {
      return quantity.unit();
    }
    String by = quantity.unitBy();
    if (by != null && register.field(by).type() instanceof FieldType.CodeOf list) {
      String code = row.getString(by);
      CodeList codes = catalog.codeLists().get(list.list());
      if (code != null && codes != null) {
        return codes.find(code).map(Code::unit).orElse("");
      }
    }
    return "";
  }

  /** Stored in the base unit, read in the field's own. */
  private String quantity(BigDecimal base, String code) {
    return catalog
        .units()
        .find(code)
        .map(unit -> plain(base.divide(unit.factor(), 6, RoundingMode.HALF_UP)) + title(unit))
        .orElse(plain(base));
  }

  private String title(Unit unit) {
    return unit.title().in(locale);
  }

  private String codes(String list, @Nullable Array array) throws SQLException {
    if (array == null) {
      return "";
    }
    List<String> titles = new ArrayList<>();
    for (String code : (String[]) array.getArray()) {
      titles.add(title(list, code));
    }
    return String.join("、", titles);
  }

  private String title(String list, String code) {
    CodeList codes = catalog.codeLists().get(list);
    return codes == null
        ? code
        : codes.find(code).map(Code::title).orElse(Localized.of(code)).in(locale);
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
