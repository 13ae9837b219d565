package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads one warning or screening of a stream. */
final class WarningYaml {

  /** The conditions of a warning as written; with a faulty look they are not compiled. */
  private record Conditions(
      YamlNode.@Nullable Scalar among,
      YamlNode.@Nullable Scalar red,
      YamlNode.@Nullable Scalar yellow,
      YamlNode.@Nullable Scalar review) {}

  private final Loading loading;
  private final Faults faults;
  private final Expressions expressions;
  private final LookReader lookReader;

  WarningYaml(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
    this.expressions = new Expressions(loading);
    this.lookReader = new LookReader(loading);
  }

  /**
   * Reads a warning.
   *
   * @param inherited basis of the stream, for a register that is not known
   * @return null when it is too faulty to be one, then that was reported
   */
  @Nullable Warning read(String stream, YamlNode.Scalar id, Entries entries, Basis inherited) {
    Localized title = entries.requireLocalized("title", id.value());
    Localized help = entries.localizedOrEmpty("help");
    Register register = loading.registers.resolve(entries.requireScalar("register"));
    Conditions conditions = conditions(entries);
    List<YamlNode.Entry> written = entries.named("look");
    YamlNode.Scalar role = entries.scalar("who");
    loading.roles.resolve(role);
    YamlNode.Scalar within = entries.scalar("within");
    TimeLimit limit = within == null ? null : TimeLimits.read(within, faults);
    YamlNode.Scalar since = entries.scalar("since");
    Localized then = entries.localizedOrEmpty("then");
    Basis own = BasisReader.read(entries, faults);
    List<Look> looks = new ArrayList<>();
    if (register != null) {
      checkDate(since, register);
      looks = lookReader.read(written, register);
    }
    entries.finish();
    if (register == null || looks.size() < written.size()) {
      return null;
    }
    Map<String, ValueType> columns = columns(register, looks);
    return new Warning(
        id.value(),
        stream,
        title,
        help,
        register.id(),
        expressions.condition(conditions.among, columns, false),
        looks,
        expressions.condition(conditions.red, columns, false),
        expressions.condition(conditions.yellow, columns, false),
        expressions.condition(conditions.review, columns, false),
        role == null ? "" : role.value(),
        limit,
        since == null ? null : since.value(),
        then,
        own.or(register.basis()).or(inherited),
        id.place());
  }

  private Conditions conditions(Entries entries) {
    Conditions read =
        new Conditions(
            entries.scalar("among"),
            entries.scalar("red"),
            entries.scalar("yellow"),
            entries.scalar("review"));
    boolean lights = read.red != null || read.yellow != null;
    if (lights == (read.review != null)) {
      faults.report(WarningFaults.WARNING_OF_WHAT, entries.place());
    }
    return read;
  }

  private void checkDate(YamlNode.@Nullable Scalar name, Register register) {
    if (name == null) {
      return;
    }
    Field field = register.findField(name.value()).orElse(null);
    if (field == null) {
      Definitions.reportUnknown(
          Noun.FIELD, name.value(), register.columns().keySet(), name.place(), faults);
    } else if (field.type().valueType() != ValueType.DATE) {
      faults.report(FieldFaults.NOT_A_DATE_FIELD, name.place(), "field", name.value());
    }
  }

  private static Map<String, ValueType> columns(Register register, List<Look> looks) {
    Map<String, ValueType> columns = new LinkedHashMap<>(register.columns());
    columns.put(Warning.TODAY, ValueType.DATE);
    looks.forEach(look -> columns.put(look.name(), look.type()));
    return columns;
  }
}
