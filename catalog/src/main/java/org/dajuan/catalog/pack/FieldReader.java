package org.dajuan.catalog.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.expression.Vocabulary;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads one field of a register. */
final class FieldReader {

  /** Columns that every table has. */
  static final Set<String> SYSTEM_COLUMNS =
      Set.of("id", "region_code", "org_id", "state", "version", "seq", "created_at", "updated_at");

  /** The dimension of units that amounts of money are kept in. */
  private static final String MONEY = "money";

  /** Unit of money when a field names none. */
  private static final String DEFAULT_MONEY_UNIT = "元";

  private static final String BY = "by-";

  /** The type of this name if it has no options, else null. */
  static @Nullable FieldType plain(String name) {
    return FieldKind.find(name).map(FieldReader::plain).orElse(null);
  }

  /** The type of a kind without options, null for a kind that has some. */
  private static @Nullable FieldType plain(FieldKind kind) {
    return switch (kind) {
      case TEXT -> new FieldType.Text();
      case LONG_TEXT -> new FieldType.LongText();
      case URL -> new FieldType.Url();
      case ORG_NAME -> new FieldType.OrgName();
      case PERSON_NAME -> new FieldType.PersonName();
      case PHONE -> new FieldType.Phone();
      case BANK_ACCOUNT -> new FieldType.BankAccount();
      case ID_NUMBER -> new FieldType.IdNumber();
      case CREDIT_CODE -> new FieldType.CreditCode();
      case INTEGER -> new FieldType.IntegerNumber();
      case YEAR -> new FieldType.YearNumber();
      case DECIMAL -> new FieldType.DecimalNumber();
      case PERCENT -> new FieldType.Percent();
      case MONTH -> new FieldType.Month();
      case PERIOD -> new FieldType.PeriodText();
      case DATE -> new FieldType.Date();
      case TIMESTAMP -> new FieldType.Timestamp();
      case BOOLEAN -> new FieldType.Bool();
      case ORG -> new FieldType.OrgOf();
      case GEO_POINT -> new FieldType.GeoPoint();
      case ATTACHMENT -> new FieldType.Attachment();
      case QUANTITY, MONEY, CODE, CODES, REGION, RECORD -> null;
    };
  }

  /** Names of the types without options. */
  static List<String> plainNames() {
    return Arrays.stream(FieldKind.values())
        .filter(kind -> plain(kind) != null)
        .map(FieldKind::packName)
        .toList();
  }

  private final Loading loading;
  private final Faults faults;

  FieldReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  /**
   * Reads a field.
   *
   * @param siblings the fields of the register as written, for {@code unit: by-…}
   */
  @Nullable Field read(YamlNode.Scalar name, YamlNode value, Map<String, YamlNode> siblings) {
    boolean named = checkName(name);
    Entries entries = Entries.of(value, faults);
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar typeName = entries.requireScalar("type");
    FieldType type = typeName == null ? null : type(typeName, entries, siblings);
    Localized title = entries.requireLocalized("title", name.value());
    Localized help = entries.localizedOrEmpty("help");
    String example = entries.text("example", "");
    boolean required = entries.flag("required", false);
    Privacy privacy = privacy(entries, type);
    Localized ban = entries.localized("publication_ban");
    Entries computed = entries.mapping("computed");
    if (computed != null) {
      loading.computed.put(name.place(), computed);
    }
    if (type != null) {
      entries.finish();
    }
    if (type == null || !named) {
      return null;
    }
    return Field.builder(name.value())
        .type(type)
        .title(title)
        .help(help)
        .example(example)
        .required(required)
        .privacy(privacy)
        .place(name.place())
        .publicationBan(ban)
        .build();
  }

  private boolean checkName(YamlNode.Scalar name) {
    String text = name.value();
    if (!Definitions.SQL_NAME.matcher(text).matches()) {
      faults.report(NameFaults.BAD_SQL_NAME, name.place(), "kind", Noun.FIELD.title(), "id", text);
      return false;
    }
    if (SYSTEM_COLUMNS.contains(text) || Vocabulary.reserved().contains(text)) {
      faults.report(FieldFaults.RESERVED_FIELD, name.place(), "field", text);
      return false;
    }
    return true;
  }

  private Privacy privacy(Entries entries, @Nullable FieldType type) {
    Privacy written = entries.choice("privacy", Privacy.class);
    boolean personal = type != null && type.isDigitsOnly();
    if (personal && written != null && written.compareTo(Privacy.PERSONAL) < 0) {
      String name = written.name().toLowerCase(Locale.ROOT);
      faults.report(FieldFaults.PRIVACY_TOO_LOW, entries.place("privacy"), "privacy", name);
      return Privacy.PERSONAL;
    }
    return written != null ? written : personal ? Privacy.PERSONAL : Privacy.INTERNAL;
  }

  private @Nullable FieldType type(
      YamlNode.Scalar name, Entries entries, Map<String, YamlNode> siblings) {
    FieldKind kind = FieldKind.find(name.value()).orElse(null);
    if (kind == null) {
      unknownType(name);
      return null;
    }
    return switch (kind) {
      case QUANTITY -> quantity(entries, siblings);
      case MONEY -> money(entries);
      case CODE -> {
        YamlNode.Scalar list = list(entries);
        yield list == null ? null : new FieldType.CodeOf(list.value());
      }
      case CODES -> {
        YamlNode.Scalar list = list(entries);
        yield list == null ? null : new FieldType.CodesOf(list.value());
      }
      case REGION -> {
        YamlNode.Scalar level = entries.scalar("level");
        loading.levels.resolve(level);
        yield new FieldType.RegionOf(level == null ? null : level.value());
      }
      case RECORD -> {
        YamlNode.Scalar register = entries.requireScalar("register");
        if (register != null) {
          loading.registers.check(register.value(), register.place());
        }
        yield register == null ? null : new FieldType.RecordOf(register.value());
      }
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
          BOOLEAN,
          ORG,
          GEO_POINT,
          ATTACHMENT ->
          plain(kind);
    };
  }

  private YamlNode.@Nullable Scalar list(Entries entries) {
    YamlNode.Scalar list = entries.requireScalar("list");
    loading.codeLists.resolve(list);
    return list;
  }

  private void unknownType(YamlNode.Scalar name) {
    Set<String> known = new TreeSet<>();
    for (FieldKind kind : FieldKind.values()) {
      known.add(kind.packName());
    }
    String nearest = NearestWord.suggest(name.value(), known);
    faults.report(
        YamlFaults.BAD_VALUE,
        name.place(),
        "value",
        name.value(),
        "allowed",
        nearest.isEmpty() ? String.join(", ", known) : nearest);
  }

  private FieldType money(Entries entries) {
    YamlNode.Scalar unit = entries.scalar("unit");
    if (unit == null) {
      loading.unitDefinitions.resolve(DEFAULT_MONEY_UNIT, entries.place("type"));
      return new FieldType.Money(DEFAULT_MONEY_UNIT);
    }
    Unit known = loading.unitDefinitions.resolve(unit);
    if (known != null && !known.dimension().equals(MONEY)) {
      faults.report(
          LiteralFaults.DIMENSION_MISMATCH,
          unit.place(),
          "unit",
          unit.value(),
          "dimension",
          known.dimension(),
          "expected",
          MONEY);
    }
    return new FieldType.Money(known == null ? unit.value() : known.code());
  }

  private @Nullable FieldType quantity(Entries entries, Map<String, YamlNode> siblings) {
    YamlNode.Scalar unit = entries.requireScalar("unit");
    if (unit == null) {
      return null;
    }
    if (!unit.value().startsWith(BY)) {
      Unit known = loading.unitDefinitions.resolve(unit);
      return new FieldType.Quantity(known == null ? unit.value() : known.code(), null);
    }
    String field = unit.value().substring(BY.length());
    YamlNode sibling = siblings.get(field);
    if (sibling == null) {
      Definitions.reportUnknown(Noun.FIELD, field, siblings.keySet(), unit.place(), faults);
      return null;
    }
    CodeList list = listOf(sibling);
    boolean allUnits = list != null && list.codes().stream().allMatch(code -> code.unit() != null);
    if (list != null && !allUnits) {
      faults.report(
          RegisterFaults.CODES_WITHOUT_UNIT, unit.place(), "field", field, "list", list.id());
    } else if (list == null && !isCode(sibling)) {
      faults.report(FieldFaults.UNIT_BY_NO_CODE, unit.place(), "field", field);
    }
    return new FieldType.Quantity(null, field);
  }

  private static boolean isCode(YamlNode sibling) {
    return "code".equals(text(sibling, "type"));
  }

  private @Nullable CodeList listOf(YamlNode sibling) {
    String list = text(sibling, "list");
    return isCode(sibling) && list != null ? loading.codeLists.find(list) : null;
  }

  /** A text of a mapping that its own reader checks. */
  private static @Nullable String text(YamlNode node, String key) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (entry.key().value().equals(key) && entry.value() instanceof YamlNode.Scalar scalar) {
          return scalar.value();
        }
      }
    }
    return null;
  }
}
