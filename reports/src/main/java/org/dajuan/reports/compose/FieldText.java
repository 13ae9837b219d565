package org.dajuan.reports.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.dajuan.records.schema.SqlName;
import org.dajuan.reports.wording.PeriodText;
import org.dajuan.reports.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Values of records as a report prints them: titles of codes, names of regions, units. */
final class FieldText {

  private static final int LONGEST_ORDINAL = 9;

  /** No code has a space. */
  private static final String BETWEEN_CODES = " ";

  private final Catalog catalog;
  private final Locale locale;

  FieldText(Catalog catalog, Locale locale) {
    this.catalog = catalog;
    this.locale = locale;
  }

  /** The columns that have to be read to print these fields: themselves and those of units. */
  static List<String> columns(Register register, List<String> fields) {
    Set<String> columns = new LinkedHashSet<>();
    for (String field : fields) {
      columns.add(field);
      if (!field.equals(RegisterTable.STATE)
          && register.field(field).type() instanceof FieldType.Quantity quantity
          && quantity.unit() == null
          && quantity.unitBy() != null) {
        columns.add(quantity.unitBy());
      }
    }
    return List.copyOf(columns);
  }

  /** A column as SQL text; several codes stand in one text, {@link #BETWEEN_CODES} between them. */
  static String sql(Register register, String column, String alias) {
    String name = alias + "." + SqlName.quote(column);
    boolean several =
        !column.equals(RegisterTable.STATE)
            && register.field(column).type().kind() == FieldKind.CODES;
    return several ? "array_to_string(" + name + ", '" + BETWEEN_CODES + "')" : name + "::text";
  }

  /**
   * The value of a field of a record, empty where there is none.
   *
   * @param values of {@link #columns}, as {@link #sql} gives them
   */
  String of(Register register, String field, Map<String, @Nullable String> values) {
    String text = values.get(field);
    if (text == null || text.isEmpty()) {
      return "";
    }
    if (field.equals(RegisterTable.STATE)) {
      return catalog
          .lifecycleOf(register)
          .findState(text)
          .map(found -> found.title().in(locale))
          .orElse(text);
    }
    return text(register, register.field(field).type(), text, values);
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

  private String text(
      Register register, FieldType type, String text, Map<String, @Nullable String> values) {
    return switch (type.kind()) {
      case CODE -> title(type.codeList(), text);
      case CODES -> codes(type.codeList(), text);
      case REGION -> catalog.regions().find(text).map(Region::name).orElse(text);
      case ORG -> {
        Org org = catalog.orgs().get(text);
        yield org == null ? text : org.title().in(locale);
      }
      case QUANTITY ->
          quantity(new BigDecimal(text), unitOf(register, (FieldType.Quantity) type, values));
      case MONEY -> quantity(new BigDecimal(text), ((FieldType.Money) type).unit());
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

  private String unitOf(
      Register register, FieldType.Quantity quantity, Map<String, @Nullable String> values) {
    if (quantity.unit() != null) {
      return quantity.unit();
    }
    String by = quantity.unitBy();
    if (by != null && register.field(by).type() instanceof FieldType.CodeOf list) {
      String code = values.get(by);
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

  private String codes(String list, String several) {
    List<String> titles = new ArrayList<>();
    for (String code : several.split(BETWEEN_CODES, -1)) {
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
