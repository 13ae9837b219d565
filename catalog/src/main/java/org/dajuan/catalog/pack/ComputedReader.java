package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Computed;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** Reads what fields are computed from, once all registers are known. */
final class ComputedReader {

  private final Loading loading;
  private final Faults faults;
  private final Expressions expressions;

  ComputedReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
    this.expressions = new Expressions(loading);
  }

  void read() {
    for (Register each : List.copyOf(loading.registers.all().values())) {
      List<Field> fields = each.fields().stream().map(field -> read(each, field)).toList();
      if (!fields.equals(each.fields())) {
        loading.registers.put(each.id(), each.toBuilder().fields(fields).build());
      }
    }
    reportCircles();
  }

  private Field read(Register register, Field field) {
    Entries entries = loading.computed.get(field.place());
    if (entries == null) {
      return field;
    }
    if (field.required()
        || register.key().contains(field.name())
        || register.regionField().equals(field.name())
        || field.name().equals(register.orgField())) {
      faults.report(ComputedFaults.COMPUTED_ENTERED, entries.place(), "field", field.name());
    }
    Computed computed = computed(register, field, entries);
    entries.finish();
    return computed == null ? field : field.with(computed);
  }

  private @Nullable Computed computed(Register register, Field field, Entries entries) {
    List<Computed.How> written = new ArrayList<>();
    for (Computed.How each : Computed.How.values()) {
      if (entries.has(key(each))) {
        written.add(each);
      }
    }
    if (written.size() != 1) {
      entries.has("of");
      entries.has("by");
      faults.report(ComputedFaults.COMPUTED_HOW, entries.place());
      return null;
    }
    Computed.How how = written.get(0);
    YamlNode.Scalar subject = entries.scalar(key(how));
    if (subject == null) {
      return null;
    }
    return how == Computed.How.LOOKUP
        ? lookup(register, field, subject)
        : ofParts(register, field, how, subject, entries);
  }

  private static String key(Computed.How how) {
    return how.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Computed lookup(Register register, Field field, YamlNode.Scalar written) {
    String[] parts = written.value().split("\\.", -1);
    Field via = parts.length == 2 ? register.findField(parts[0]).orElse(null) : null;
    if (via == null || !(via.type() instanceof FieldType.RecordOf of)) {
      faults.report(ComputedFaults.COMPUTED_LOOKUP, written.place(), "text", written.value());
      return null;
    }
    Register theirs = loading.registers.find(of.register());
    Field value = theirs == null ? null : value(theirs, parts[1], written);
    if (value == null || !fits(field, Computed.How.LOOKUP, value, written)) {
      return null;
    }
    return new Computed(Computed.How.LOOKUP, of.register(), via.name(), value.name(), null, null);
  }

  private @Nullable Computed ofParts(
      Register register, Field field, Computed.How how, YamlNode.Scalar subject, Entries entries) {
    boolean count = how == Computed.How.COUNT;
    YamlNode.Scalar of = count ? subject : entries.requireScalar("of");
    Register theirs = loading.registers.resolve(of);
    YamlNode.Scalar by = entries.requireScalar("by");
    YamlNode.Scalar on = how == Computed.How.LAST ? entries.requireScalar("on") : null;
    YamlNode.Scalar where = entries.scalar("where");
    if (theirs == null || by == null || (how == Computed.How.LAST && on == null)) {
      return null;
    }
    Field via = value(theirs, by.value(), by);
    if (via != null
        && !(via.type() instanceof FieldType.RecordOf r && r.register().equals(register.id()))) {
      faults.report(
          ComputedFaults.COMPUTED_POINTS_ELSEWHERE,
          by.place(),
          "field",
          by.value(),
          "register",
          register.id());
      return null;
    }
    Field value = count ? null : value(theirs, subject.value(), subject);
    Field order = on == null ? null : value(theirs, on.value(), on);
    if (on != null && order != null && !isOrdered(order.type())) {
      faults.report(ComputedFaults.COMPUTED_ORDER, on.place(), "field", on.value());
      return null;
    }
    Expression condition = expressions.condition(where, theirs.columns(), false);
    if (via == null
        || (value == null && !count)
        || (order == null && on != null)
        || (condition == null && where != null)
        || !fits(field, how, value, subject)) {
      return null;
    }
    return new Computed(
        how,
        theirs.id(),
        via.name(),
        value == null ? null : value.name(),
        order == null ? null : order.name(),
        condition);
  }

  private @Nullable Field value(Register theirs, String name, YamlNode.Scalar written) {
    Field field = theirs.findField(name).orElse(null);
    if (field == null) {
      List<String> known = theirs.fields().stream().map(Field::name).toList();
      Definitions.reportUnknown(Noun.FIELD, name, known, written.place(), faults);
    }
    return field;
  }

  private static boolean isOrdered(FieldType type) {
    return type instanceof FieldType.Date
        || type instanceof FieldType.Month
        || type instanceof FieldType.YearNumber
        || type instanceof FieldType.PeriodText
        || type instanceof FieldType.Timestamp
        || type instanceof FieldType.IntegerNumber;
  }

  /** Whether the value can stand in the field, by type and by who may see it. */
  private boolean fits(
      Field field, Computed.How how, @Nullable Field value, YamlNode.Scalar written) {
    boolean single = how != Computed.How.SUM && how != Computed.How.COUNT;
    boolean fits =
        value == null
            ? field.type() instanceof FieldType.IntegerNumber
            : sameKind(value.type(), field.type())
                && (single || isSummed(value.type()))
                && (how == Computed.How.LOOKUP
                    || how == Computed.How.LAST
                    || how == Computed.How.SUM
                    || isSummed(value.type())
                    || isOrdered(value.type()));
    if (!fits) {
      faults.report(ComputedFaults.COMPUTED_TYPE, written.place(), "value", written.value());
    } else if (single && value != null && field.privacy().compareTo(value.privacy()) < 0) {
      faults.report(ComputedFaults.COMPUTED_PRIVACY, written.place(), "value", written.value());
      return false;
    }
    return fits;
  }

  private static boolean isSummed(FieldType type) {
    return type instanceof FieldType.IntegerNumber
        || type instanceof FieldType.DecimalNumber
        || type instanceof FieldType.Percent
        || type instanceof FieldType.Quantity
        || type instanceof FieldType.Money;
  }

  private boolean sameKind(FieldType theirs, FieldType ours) {
    if (theirs instanceof FieldType.Money && ours instanceof FieldType.Money) {
      return true;
    } else if (theirs instanceof FieldType.Quantity t && ours instanceof FieldType.Quantity o) {
      String dimension = dimension(t.unit());
      return dimension != null && dimension.equals(dimension(o.unit()));
    } else if (theirs instanceof FieldType.IntegerNumber
        && ours instanceof FieldType.DecimalNumber) {
      return true;
    }
    return theirs.equals(ours);
  }

  /** The dimension of a unit; null when it follows from a code. */
  private @Nullable String dimension(@Nullable String unit) {
    return unit == null
        ? null
        : loading.units.find(unit).map(known -> known.dimension()).orElse(null);
  }

  private void reportCircles() {
    Map<String, Set<String>> reads = new HashMap<>();
    for (Register register : loading.registers.all().values()) {
      for (Field field : register.fields()) {
        Computed computed = field.computed();
        if (computed != null) {
          Set<String> columns = new HashSet<>();
          computed.reads().forEach(column -> columns.add(computed.register() + "." + column));
          if (computed.isLookup()) {
            columns.add(register.id() + "." + computed.via());
          }
          reads.put(register.id() + "." + field.name(), columns);
        }
      }
    }
    for (Register register : loading.registers.all().values()) {
      for (Field field : register.fields()) {
        String name = register.id() + "." + field.name();
        if (field.isComputed() && reaches(name, name, reads, new HashSet<>())) {
          faults.report(ComputedFaults.COMPUTED_CIRCLE, field.place(), "field", field.name());
        }
      }
    }
  }

  private static boolean reaches(
      String from, String to, Map<String, Set<String>> reads, Set<String> seen) {
    for (String next : reads.getOrDefault(from, Set.of())) {
      if (next.equals(to) || (seen.add(next) && reaches(next, to, reads, seen))) {
        return true;
      }
    }
    return false;
  }
}
