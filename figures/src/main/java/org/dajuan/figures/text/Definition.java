package org.dajuan.figures.text;

import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.RegisterWording;
import org.dajuan.catalog.word.Localized;

/** The definition of an indicator in words, for readers of a trace. */
public final class Definition {

  private final Catalog catalog;

  public Definition(Catalog catalog) {
    this.catalog = catalog;
  }

  /** One sentence that says how figures of the indicator come about. */
  public Localized of(Indicator indicator) {
    IndicatorSource source = indicator.source();
    if (source instanceof IndicatorSource.FromRegister computed) {
      return computed(computed);
    } else if (source instanceof IndicatorSource.Reported reported) {
      Register register = catalog.register(reported.register());
      Expression where = reported.where();
      return Words.both(
          "reported",
          register.title(),
          register.field(reported.value()).title(),
          where == null ? Localized.of("") : Words.both("reported.where", words(register, where)));
    } else if (source instanceof IndicatorSource.FromRegions counted) {
      return Words.both("regions", levelTitle(counted.level()));
    } else if (source instanceof IndicatorSource.FromFormula formula) {
      return formula.formula().accept(new FormulaWords(this));
    }
    throw new IllegalStateException("unknown source of " + indicator.id());
  }

  private Localized computed(IndicatorSource.FromRegister source) {
    Register register = catalog.register(source.register());
    Expression where = source.where();
    Localized words =
        Words.both(
            "register",
            register.title(),
            where == null
                ? Words.both("register.all")
                : Words.both("register.where", words(register, where)),
            title(register, source.region()),
            title(register, source.date()),
            Words.both(source.timing() == Timing.STOCK ? "timing.stock" : "timing.flow"),
            measure(register, source.measure()));
    IndicatorSource.Grouping grouping = source.grouping();
    if (grouping != null) {
      words =
          Words.both(
              "register.group",
              words,
              fields(register, grouping.by()),
              words(register, grouping.having()));
    }
    return source.zeroNeedsReturns() ? Words.both("zero", words) : words;
  }

  private Localized measure(Register register, Measure measure) {
    if (measure instanceof Measure.CountDistinct distinct) {
      return Words.both("measure.distinct", fields(register, distinct.fields()));
    } else if (measure instanceof Measure.Sum sum) {
      return Words.both("measure.sum", operand(register, sum.of()));
    } else if (measure instanceof Measure.Least least) {
      return Words.both("measure.least", operand(register, least.of()));
    } else if (measure instanceof Measure.Greatest greatest) {
      return Words.both("measure.greatest", operand(register, greatest.of()));
    } else if (measure instanceof Measure.Streak streak) {
      return Words.both("measure.streak", title(register, streak.field()));
    }
    return Words.both("measure.count");
  }

  private Localized operand(Register register, Expression expression) {
    return words(register, expression);
  }

  /** A condition or value with the titles of fields, codes and states. */
  private Localized words(Register register, Expression expression) {
    return expression.words(RegisterWording.of(catalog, register));
  }

  private Localized fields(Register register, List<String> names) {
    return join(names.stream().map(name -> title(register, name)).toList());
  }

  private static Localized title(Register register, String field) {
    return register.findField(field).map(Field::title).orElse(Localized.of(field));
  }

  Localized levelTitle(String level) {
    return catalog.regions().findLevel(level).map(RegionLevel::title).orElse(Localized.of(level));
  }

  Localized name(String indicator) {
    return catalog.findIndicator(indicator).map(Indicator::title).orElse(Localized.of(indicator));
  }

  static Localized join(List<Localized> texts) {
    Localized joined = null;
    for (Localized text : texts) {
      joined = joined == null ? text : Words.both("joined", joined, text);
    }
    return joined == null ? Localized.of("") : joined;
  }
}
