package org.dajuan.catalog.value;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.Wording;
import org.dajuan.catalog.parameter.Parameter;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** What fields, codes, states and looked-up values of a register are called in its conditions. */
public final class RegisterWording implements Wording {

  private static final Localized STATE = new Localized("状态", "state");
  private static final Localized REGION = new Localized("区划", "region");
  private static final Localized ORG = new Localized("单位", "org");
  private static final Localized TODAY = new Localized("当日", "the day");

  private final Catalog catalog;
  private final Register register;
  private final List<Look> looks;

  private RegisterWording(Catalog catalog, Register register, List<Look> looks) {
    this.catalog = catalog;
    this.register = register;
    this.looks = looks;
  }

  /** For conditions over the records of a register. */
  public static RegisterWording of(Catalog catalog, Register register) {
    return new RegisterWording(catalog, register, List.of());
  }

  /** For the conditions of a warning, which also read what it looks up. */
  public static RegisterWording of(Catalog catalog, Warning warning) {
    return new RegisterWording(catalog, catalog.register(warning.register()), warning.looks());
  }

  @Override
  public Localized column(String name) {
    Field field = register.findField(name).orElse(null);
    if (field != null) {
      return field.title();
    }
    for (Look look : looks) {
      if (look.name().equals(name)) {
        return look(look);
      }
    }
    return switch (name) {
      case "state" -> STATE;
      case "region_code" -> REGION;
      case "org_id" -> ORG;
      case Warning.TODAY -> TODAY;
      default -> Localized.of(name);
    };
  }

  /** Such as “项目月报”中最晚的月份, with the condition in brackets. */
  private Localized look(Look look) {
    Register other = catalog.register(look.register());
    RegisterWording their = of(catalog, other);
    Localized measure = look.measure().words(their);
    Expression where = look.where();
    Localized only = where == null ? Localized.of("") : where.words(their);
    String zh = "“" + other.title().zh() + "”中" + measure.zh();
    String en = measure.en() + " of “" + other.title().en() + "”";
    return where == null
        ? new Localized(zh, en)
        : new Localized(zh + "（" + only.zh() + "）", en + " (" + only.en() + ")");
  }

  @Override
  public Localized value(String column, String text) {
    if (column.equals("state")) {
      return catalog
          .lifecycleOf(register)
          .findState(text)
          .map(State::title)
          .orElse(Localized.of(text));
    }
    Field field = register.findField(column).orElse(null);
    if (field == null) {
      return Localized.of(text);
    }
    ValuePrinter printer = ValuePrinter.forField(catalog, field);
    List<String> values = List.of(text);
    return new Localized(
        printer.text(values, null, Locale.CHINESE), printer.text(values, null, Locale.ENGLISH));
  }

  @Override
  public Localized parameter(String id) {
    Parameter parameter = catalog.parameters().get(id);
    if (parameter == null) {
      return Localized.of(id);
    }
    Parameter.@Nullable Value newest =
        parameter.values().isEmpty() ? null : parameter.values().get(parameter.values().size() - 1);
    if (newest == null) {
      return parameter.title();
    }
    String value = NumberReading.canonical(newest.value());
    return new Localized(
        parameter.title().zh() + "（" + value + unit(parameter).zh() + "）",
        parameter.title().en() + " (" + value + unit(parameter).en() + ")");
  }

  private Localized unit(Parameter parameter) {
    return parameter.unit().isEmpty()
        ? Localized.of("")
        : catalog.units().find(parameter.unit()).map(each -> each.title()).orElse(Localized.of(""));
  }
}
