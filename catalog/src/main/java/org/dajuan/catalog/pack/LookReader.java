package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.expression.Vocabulary;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.jspecify.annotations.Nullable;

/** Reads what a warning looks up in other registers. */
final class LookReader {

  /** A measure that is a count and nothing else, so that no record at all is zero. */
  private static final Pattern COUNT = Pattern.compile("(?i)count\\s*\\([^()]*\\)");

  private final Loading loading;
  private final Faults faults;
  private final Expressions expressions;

  LookReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
    this.expressions = new Expressions(loading);
  }

  /** The looks that are sound; the faults of others were reported. */
  List<Look> read(List<YamlNode.Entry> written, Register ours) {
    List<Look> looks = new ArrayList<>();
    for (YamlNode.Entry each : written) {
      boolean named = checkName(each.key(), ours);
      Entries entries = Entries.of(each.value(), faults);
      Look look = entries == null ? null : look(each.key().value(), entries, ours);
      if (named && look != null) {
        looks.add(look);
      }
    }
    return looks;
  }

  private boolean checkName(YamlNode.Scalar name, Register ours) {
    String text = name.value();
    if (!Definitions.SQL_NAME.matcher(text).matches()) {
      faults.report(NameFaults.BAD_SQL_NAME, name.place(), "kind", Noun.LOOK.title(), "id", text);
      return false;
    }
    if (ours.findField(text).isPresent()
        || FieldReader.SYSTEM_COLUMNS.contains(text)
        || Vocabulary.reserved().contains(text)) {
      faults.report(
          WarningFaults.LOOK_HIDES_FIELD, name.place(), "name", text, "register", ours.id());
      return false;
    }
    return true;
  }

  private @Nullable Look look(String name, Entries entries, Register ours) {
    Register theirs = loading.registers.resolve(entries.requireScalar("from"));
    YamlNode.Scalar by = entries.scalar("by");
    boolean matched = entries.has("match");
    List<YamlNode.Entry> match = entries.named("match");
    YamlNode.Scalar where = entries.scalar("where");
    YamlNode.Scalar measure = entries.requireScalar("measure");
    entries.finish();
    if ((by == null) != matched) {
      faults.report(WarningFaults.LOOK_BELONGS_HOW, entries.place());
      return null;
    }
    if (theirs == null || measure == null) {
      return null;
    }
    Map<String, ValueType> columns = new LinkedHashMap<>(theirs.columns());
    columns.put(Warning.TODAY, ValueType.DATE);
    Expression condition = expressions.condition(where, columns, false);
    Expression aggregate = aggregate(measure, columns);
    boolean belongs = by == null || pointsAt(by, theirs, ours);
    Map<String, String> pairs = pairs(match, theirs, ours);
    if (aggregate == null || !belongs || pairs.size() < match.size()) {
      return null;
    }
    return new Look(
        name,
        theirs.id(),
        by == null ? null : by.value(),
        pairs,
        condition,
        aggregate,
        COUNT.matcher(aggregate.text().strip()).matches());
  }

  private @Nullable Expression aggregate(YamlNode.Scalar written, Map<String, ValueType> columns) {
    Expression read = expressions.compile(written, written.value(), 0, columns, true);
    if (read != null && (!read.aggregate() || !read.columnsOutsideAggregates().isEmpty())) {
      faults.report(WarningFaults.LOOK_MEASURE, written.place(), "text", written.value().strip());
      return null;
    }
    return read;
  }

  private boolean pointsAt(YamlNode.Scalar by, Register theirs, Register ours) {
    Field field = theirs.findField(by.value()).orElse(null);
    if (field == null) {
      unknownField(by, theirs);
      return false;
    }
    if (!(field.type() instanceof FieldType.RecordOf of) || !of.register().equals(ours.id())) {
      faults.report(
          WarningFaults.LOOK_POINTS_ELSEWHERE,
          by.place(),
          "field",
          by.value(),
          "register",
          ours.id());
      return false;
    }
    return true;
  }

  /** Their field → our field. */
  private Map<String, String> pairs(List<YamlNode.Entry> match, Register theirs, Register ours) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (YamlNode.Entry each : match) {
      if (each.value() instanceof YamlNode.Scalar our) {
        YamlNode.Scalar their = each.key();
        if (isColumn(their, theirs) & isColumn(our, ours)) {
          if (sameType(their.value(), theirs, our.value(), ours)) {
            pairs.put(their.value(), our.value());
          } else {
            faults.report(
                WarningFaults.LOOK_COMPARES,
                their.place(),
                "theirs",
                their.value(),
                "ours",
                our.value());
          }
        }
      } else {
        faults.report(WarningFaults.LOOK_BELONGS_HOW, each.value().place());
      }
    }
    return pairs;
  }

  private boolean isColumn(YamlNode.Scalar name, Register register) {
    if (register.columns().containsKey(name.value())) {
      return true;
    }
    unknownField(name, register);
    return false;
  }

  private void unknownField(YamlNode.Scalar name, Register register) {
    Definitions.reportUnknown(
        Noun.FIELD, name.value(), register.columns().keySet(), name.place(), faults);
  }

  /** Codes of two lists and references to two registers are never equal either. */
  private static boolean sameType(String their, Register theirs, String our, Register ours) {
    ValueType type = theirs.columns().get(their);
    if (type != ours.columns().get(our) || type == ValueType.TEXTS) {
      return false;
    }
    FieldType left = theirs.findField(their).map(Field::type).orElse(null);
    FieldType right = ours.findField(our).map(Field::type).orElse(null);
    boolean codes = left instanceof FieldType.CodeOf && right instanceof FieldType.CodeOf;
    boolean records = left instanceof FieldType.RecordOf && right instanceof FieldType.RecordOf;
    return !(codes || records) || Objects.equals(left, right);
  }
}
