package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ExpressionException;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.indicator.FormulaParser;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** Reads where the figures of an indicator come from: register, report, regions or formula. */
final class IndicatorSources {

  /** A source and its defining text, shown in traces. */
  record Read(IndicatorSource source, String definition) {}

  private static final List<String> KINDS = List.of("from", "reported", "regions", "formula");

  private final Loading loading;
  private final Faults faults;
  private final Expressions expressions;
  private final MeasureReader measures;

  IndicatorSources(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
    this.expressions = new Expressions(loading);
    this.measures = new MeasureReader(loading);
  }

  /** Reads the source and reports keys that belong to no source. */
  @Nullable Read read(Entries entries, YamlNode.@Nullable Scalar unit) {
    List<String> written = KINDS.stream().filter(entries::has).toList();
    if (written.size() != 1) {
      faults.report(
          written.isEmpty()
              ? IndicatorFaults.INDICATOR_WITHOUT_SOURCE
              : IndicatorFaults.INDICATOR_SOURCES,
          entries.place(),
          "written",
          String.join(", ", written));
      return null;
    }
    Read read =
        switch (written.get(0)) {
          case "from" -> fromRegister(entries, unit);
          case "reported" -> reported(entries.mapping("reported"));
          case "regions" -> fromRegions(entries.mapping("regions"));
          default -> formula(entries.scalar("formula"));
        };
    entries.finish();
    return read;
  }

  private @Nullable Read fromRegister(Entries entries, YamlNode.@Nullable Scalar unit) {
    YamlNode.Scalar from = entries.requireScalar("from");
    YamlNode.Scalar where = entries.scalar("where");
    YamlNode.Scalar measureText = entries.requireScalar("measure");
    YamlNode.Scalar date = entries.requireScalar("date");
    YamlNode.Scalar region = entries.scalar("region");
    Timing timing = entries.choice("timing", Timing.class);
    Entries group = entries.mapping("group");
    boolean needsReturns = needsReturns(entries.scalar("zero"));
    if (group != null) {
      group.find("by");
      group.find("having");
      group.finish();
    }
    Register register = loading.registers.resolve(from);
    if (register == null) {
      return null;
    }
    Expression condition = expressions.condition(where, register.columns(), false);
    Measure measure = measureText == null ? null : measures.read(measureText, register);
    IndicatorSource.Grouping grouping = group == null ? null : grouping(group, register);
    boolean dated = field(date, register, this::placesInTime, FieldFaults.NOT_A_DATE_FIELD);
    field(region, register, FieldType.RegionOf.class::isInstance, FieldFaults.NOT_A_REGION_FIELD);
    if (grouping != null && measure != null && !(measure instanceof Measure.Count)) {
      faults.report(IndicatorFaults.GROUP_NEEDS_COUNT, entries.place("measure"));
    }
    if (needsReturns && register.returns() == null) {
      faults.report(
          IndicatorFaults.ZERO_WITHOUT_RETURNS, entries.place("zero"), "register", register.id());
    }
    boolean broken = (where != null && condition == null) || (group != null && grouping == null);
    if (measure == null || measureText == null || !dated || date == null || broken) {
      return null;
    }
    if (grouping == null) {
      MeasureUnits.check(measure, register, unit, loading);
    }
    String definition =
        measureText.value().strip()
            + " from "
            + register.id()
            + (where == null ? "" : " where " + where.value().strip())
            + (grouping == null
                ? ""
                : " group by "
                    + String.join(", ", grouping.by())
                    + " having "
                    + grouping.having().text().strip());
    return new Read(
        new IndicatorSource.FromRegister(
            register.id(),
            condition,
            measure,
            date.value(),
            region == null ? register.regionField() : region.value(),
            timing == null ? Timing.FLOW : timing,
            grouping,
            needsReturns),
        definition);
  }

  private boolean needsReturns(YamlNode.@Nullable Scalar zero) {
    if (zero != null && !zero.value().equals("returns")) {
      faults.report(
          YamlFaults.BAD_VALUE, zero.place(), "value", zero.value(), "allowed", "returns");
    }
    return zero != null;
  }

  private boolean placesInTime(FieldType type) {
    return type.isTime();
  }

  /** Checks that a name is a field of a fitting type; an absent name is not checked. */
  private boolean field(
      YamlNode.@Nullable Scalar name, Register register, Predicate<FieldType> fits, Fault fault) {
    if (name == null) {
      return true;
    }
    Field field = register.findField(name.value()).orElse(null);
    if (field == null) {
      List<String> known = register.fields().stream().map(Field::name).toList();
      Definitions.reportUnknown(Noun.FIELD, name.value(), known, name.place(), faults);
      return false;
    }
    if (!fits.test(field.type())) {
      faults.report(fault, name.place(), "field", name.value());
      return false;
    }
    return true;
  }

  private IndicatorSource.@Nullable Grouping grouping(Entries group, Register register) {
    group.require("by");
    List<String> by = new ArrayList<>();
    boolean sound = true;
    for (YamlNode.Scalar each : group.scalars("by")) {
      sound &= field(each, register, type -> true, YamlFaults.BAD_VALUE);
      by.add(each.value());
    }
    YamlNode.Scalar text = group.requireScalar("having");
    Expression having = expressions.condition(text, register.columns(), true);
    if (having == null || text == null || !sound || by.isEmpty()) {
      return null;
    }
    if (!having.aggregate()) {
      faults.report(IndicatorFaults.HAVING_WITHOUT_AGGREGATE, text.place());
      return null;
    }
    Set<String> loose = new TreeSet<>(having.columnsOutsideAggregates());
    loose.removeAll(by);
    if (!loose.isEmpty()) {
      faults.report(
          IndicatorFaults.HAVING_LOOSE_FIELD, text.place(), "fields", String.join(", ", loose));
      return null;
    }
    return new IndicatorSource.Grouping(List.copyOf(by), having);
  }

  private @Nullable Read reported(@Nullable Entries entries) {
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar from = entries.requireScalar("from");
    YamlNode.Scalar where = entries.scalar("where");
    YamlNode.Scalar value = entries.requireScalar("value");
    YamlNode.Scalar period = entries.requireScalar("period");
    YamlNode.Scalar region = entries.scalar("region");
    YamlNode.Scalar status = entries.scalar("status");
    List<YamlNode.Scalar> estimates = entries.scalars("estimates");
    YamlNode.Scalar basis = entries.scalar("basis");
    YamlNode.Scalar vintage = entries.scalar("vintage");
    YamlNode.Scalar document = entries.scalar("document");
    entries.finish();
    Register register = loading.registers.resolve(from);
    if (register == null) {
      return null;
    }
    Expression condition = expressions.condition(where, register.columns(), false);
    boolean sound = where == null || condition != null;
    sound &= field(value, register, t -> t.valueType().isNumber(), FieldFaults.NOT_A_NUMBER_FIELD);
    sound &=
        field(
            period,
            register,
            FieldType.PeriodText.class::isInstance,
            FieldFaults.NOT_A_PERIOD_FIELD);
    sound &=
        field(
            region, register, FieldType.RegionOf.class::isInstance, FieldFaults.NOT_A_REGION_FIELD);
    sound &=
        field(status, register, FieldType.CodeOf.class::isInstance, FieldFaults.NOT_A_CODE_FIELD);
    sound &= field(basis, register, type -> true, YamlFaults.BAD_VALUE);
    sound &=
        field(vintage, register, FieldType.Date.class::isInstance, FieldFaults.NOT_A_DATE_FIELD);
    sound &= field(document, register, type -> true, YamlFaults.BAD_VALUE);
    checkEstimates(status, estimates, register);
    if (!sound || value == null || period == null) {
      return null;
    }
    String definition =
        value.value()
            + " of "
            + register.id()
            + (where == null ? "" : " where " + where.value().strip());
    return new Read(
        new IndicatorSource.Reported(
            register.id(),
            condition,
            value.value(),
            period.value(),
            region == null ? register.regionField() : region.value(),
            text(status),
            estimates.stream().map(YamlNode.Scalar::value).toList(),
            text(basis),
            text(vintage),
            text(document)),
        definition);
  }

  private static @Nullable String text(YamlNode.@Nullable Scalar scalar) {
    return scalar == null ? null : scalar.value();
  }

  private void checkEstimates(
      YamlNode.@Nullable Scalar status, List<YamlNode.Scalar> estimates, Register register) {
    FieldType type =
        status == null ? null : register.findField(status.value()).map(Field::type).orElse(null);
    CodeList list =
        type instanceof FieldType.CodeOf code ? loading.codeLists.find(code.list()) : null;
    for (YamlNode.Scalar each : estimates) {
      if (status == null) {
        faults.report(IndicatorFaults.ESTIMATES_WITHOUT_STATUS, each.place());
      } else if (list != null && list.find(each.value()).isEmpty()) {
        List<String> known = list.codes().stream().map(code -> code.code()).toList();
        Definitions.reportUnknown(Noun.CODE, each.value(), known, each.place(), faults);
      }
    }
  }

  private @Nullable Read fromRegions(@Nullable Entries entries) {
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar level = entries.requireScalar("level");
    YamlNode.Scalar kind = entries.scalar("kind");
    entries.finish();
    if (loading.levels.resolve(level) == null || level == null) {
      return null;
    }
    String definition =
        "regions of level " + level.value() + (kind == null ? "" : " and kind " + kind.value());
    return new Read(new IndicatorSource.FromRegions(level.value(), text(kind)), definition);
  }

  private @Nullable Read formula(YamlNode.@Nullable Scalar text) {
    if (text == null) {
      return null;
    }
    try {
      FormulaParser.Parsed parsed = FormulaParser.parse(text.value());
      for (FormulaParser.Mention each : parsed.mentions()) {
        Definitions<?> known = each.isLevel() ? loading.levels : loading.indicators;
        known.check(each.name(), text.place(each.line(), each.column()));
      }
      return new Read(new IndicatorSource.FromFormula(parsed.formula()), text.value().strip());
    } catch (ExpressionException e) {
      expressions.report(text, 0, e);
      return null;
    }
  }
}
