package org.dajuan.records.draft;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Reads texts of one field. */
final class FieldParser {
  record Parsed(List<String> texts, @Nullable ValueFault fault) {
    static final Parsed EMPTY = new Parsed(List.of(), null);

    static Parsed of(String text) {
      return new Parsed(List.of(text), null);
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(\\S*)");
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

  private final Catalog catalog;
  private final Field field;
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private FieldParser(Catalog catalog, Field field) {
    this.catalog = catalog;
    this.field = field;
    FieldType type = field.type();
    if (type instanceof FieldType.CodeOf code) {
      addCodes(code.list());
    } else if (type instanceof FieldType.CodesOf several) {
      addCodes(several.list());
    } else if (type instanceof FieldType.RegionOf region) {
      for (Region each : catalog.regions().list()) {
        if (region.level() == null || each.level().equals(region.level())) {
          codes.put(each.code(), each.code());
          if (codes.put(each.name(), each.code()) != null) {
            ambiguous.add(each.name());
          }
        }
      }
    } else if (type instanceof FieldType.OrgOf) {
      for (Org each : catalog.orgs().values()) {
        codes.put(each.id(), each.id());
        codes.put(each.title().zh(), each.id());
      }
    }
  }

  private void addCodes(String list) {
    for (Code each : catalog.codeLists().get(list).codes()) {
      codes.put(each.code(), each.code());
      codes.put(each.title().zh(), each.code());
      codes.put(each.title().en(), each.code());
    }
  }

  static FieldParser of(Catalog catalog, Field field) {
    return new FieldParser(catalog, field);
  }

  Parsed parse(String raw, @Nullable String unit) {
    String text = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
    if (text.isEmpty()) {
      return Parsed.EMPTY;
    }
    FieldType type = field.type();
    if (type instanceof FieldType.CodesOf) {
      List<String> several = new ArrayList<>();
      for (String each : text.split("[、;；,]")) {
        String code = codes.get(each.strip());
        if (code == null) {
          return bad("unknown_code", text);
        }
        several.add(code);
      }
      return new Parsed(several, null);
    } else if (type instanceof FieldType.CodeOf
        || type instanceof FieldType.RegionOf
        || type instanceof FieldType.OrgOf) {
      String code = ambiguous.contains(text) ? null : codes.get(text);
      return code == null ? bad("unknown_value", text) : Parsed.of(code);
    } else if (type instanceof FieldType.IntegerNumber || type instanceof FieldType.YearNumber) {
      try {
        return Parsed.of(Integer.toString(Integer.parseInt(text)));
      } catch (NumberFormatException e) {
        return bad("not_a_number", text);
      }
    } else if (type instanceof FieldType.Quantity quantity) {
      return number(text, unit == null ? quantity.unit() : unit);
    } else if (type instanceof FieldType.Money money) {
      return number(text, unit == null ? money.unit() : unit);
    } else if (type instanceof FieldType.Percent) {
      return number(text.replace("%", ""), "");
    } else if (type instanceof FieldType.DecimalNumber) {
      return number(text, "");
    } else if (type instanceof FieldType.Date) {
      return date(text);
    } else if (type instanceof FieldType.Bool) {
      return text.equals("true") || text.equals("是")
          ? Parsed.of("true")
          : text.equals("false") || text.equals("否")
              ? Parsed.of("false")
              : bad("not_boolean", text);
    }
    return Parsed.of(text);
  }

  private Parsed number(String text, @Nullable String unit) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches() || unit == null) {
      return bad("not_a_number", text);
    }
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
    Unit given =
        catalog.units().find(matcher.group(2).isEmpty() ? unit : matcher.group(2)).orElse(null);
    if (!matcher.group(2).isEmpty() && given == null) {
      return bad("unknown_unit", text);
    }
    if (given != null) {
      if (catalog
          .units()
          .find(unit)
          .map(u -> !u.dimension().equals(given.dimension()))
          .orElse(true)) {
        return bad("wrong_unit", text);
      }
      value = value.multiply(given.factor());
    }
    return Parsed.of(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }

  private Parsed date(String text) {
    Matcher matcher = DATE.matcher(text);
    try {
      return matcher.matches()
          ? Parsed.of(
              LocalDate.of(
                      Integer.parseInt(matcher.group(1)),
                      Integer.parseInt(matcher.group(2)),
                      Integer.parseInt(matcher.group(3)))
                  .toString())
          : bad("not_a_date", text);
    } catch (DateTimeException e) {
      return bad("not_a_date", text);
    }
  }

  private Parsed bad(String code, String text) {
    return new Parsed(
        List.of(),
        ValueFault.error(
            code,
            field.title().zh() + "“" + text + "”无法识别。",
            field.title().en() + " \"" + text + "\" is not understood.",
            "请按示例填写。",
            "Write it as in the example."));
  }
}
