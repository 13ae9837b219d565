package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** Reads what is taken over the records of a cell: count, sum, min, max, streak. */
final class MeasureReader {

  private static final Pattern COUNT = Pattern.compile("(?i)\\s*count\\s*\\(\\s*\\*\\s*\\)\\s*");
  private static final Pattern DISTINCT =
      Pattern.compile("(?is)\\s*count\\s*\\(\\s*distinct\\s+(.*)\\)\\s*");
  private static final Pattern STREAK =
      Pattern.compile("(?i)\\s*streak\\s*\\(\\s*([a-z][a-z0-9_]*)\\s*\\)\\s*");
  private static final Pattern OVER_VALUES =
      Pattern.compile("(?is)\\s*(sum|min|max)\\s*\\((.*)\\)\\s*");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final Faults faults;
  private final Expressions expressions;

  MeasureReader(Loading loading) {
    this.faults = loading.faults;
    this.expressions = new Expressions(loading);
  }

  /** The measure; null, with a finding, when faulty. */
  @Nullable Measure read(YamlNode.Scalar written, Register register) {
    String text = written.value();
    if (COUNT.matcher(text).matches()) {
      return new Measure.Count();
    }
    Matcher distinct = DISTINCT.matcher(text);
    if (distinct.matches()) {
      return countDistinct(written, distinct, register);
    }
    Matcher streak = STREAK.matcher(text);
    if (streak.matches()) {
      return streak(written, streak, register);
    }
    Matcher values = OVER_VALUES.matcher(text);
    if (values.matches()) {
      return overValues(written, values, register);
    }
    faults.report(IndicatorFaults.BAD_MEASURE, written.place(), "text", text.strip());
    return null;
  }

  private @Nullable Measure countDistinct(
      YamlNode.Scalar written, Matcher matcher, Register register) {
    List<String> fields = new ArrayList<>();
    boolean sound = true;
    int start = matcher.start(1);
    for (String part : matcher.group(1).split(",", -1)) {
      String name = part.strip();
      int offset = start + (part.isBlank() ? 0 : part.indexOf(name));
      sound &= isColumn(written, name, offset, register);
      fields.add(name);
      start += part.length() + 1;
    }
    return sound ? new Measure.CountDistinct(List.copyOf(fields)) : null;
  }

  private boolean isColumn(YamlNode.Scalar written, String name, int offset, Register register) {
    if (register.columns().containsKey(name)) {
      return true;
    }
    if (NAME.matcher(name).matches()) {
      Definitions.reportUnknown(
          Noun.FIELD,
          name,
          register.columns().keySet(),
          Expressions.place(written, offset),
          faults);
    } else {
      faults.report(
          IndicatorFaults.BAD_MEASURE,
          Expressions.place(written, offset),
          "text",
          written.value().strip());
    }
    return false;
  }

  private @Nullable Measure streak(YamlNode.Scalar written, Matcher matcher, Register register) {
    String name = matcher.group(1);
    if (!isColumn(written, name, matcher.start(1), register)) {
      return null;
    }
    FieldType type = register.findField(name).map(Field::type).orElse(null);
    if (type == null || type.valueType() != ValueType.INTEGER) {
      faults.report(
          IndicatorFaults.STREAK_NEEDS_INTEGER,
          Expressions.place(written, matcher.start(1)),
          "field",
          name);
      return null;
    }
    return new Measure.Streak(name);
  }

  private @Nullable Measure overValues(
      YamlNode.Scalar written, Matcher matcher, Register register) {
    Expression of =
        expressions.compile(written, matcher.group(2), matcher.start(2), register.columns(), false);
    if (of == null) {
      return null;
    }
    if (!of.type().isNumber()) {
      faults.report(
          IndicatorFaults.MEASURE_NEEDS_NUMBER,
          Expressions.place(written, matcher.start(2)),
          "text",
          matcher.group(2).strip());
      return null;
    }
    return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "sum" -> new Measure.Sum(of);
      case "min" -> new Measure.Least(of);
      default -> new Measure.Greatest(of);
    };
  }
}
