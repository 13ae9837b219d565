package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.Need;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.jspecify.annotations.Nullable;

/**
 * 目的限制 — whether a stream uses of the {@code by_need} registers of others only what it says it
 * needs: by references, which show the label of the record; by warnings, which read and look into
 * them; by indicators.
 */
final class PurposeCheck {
  private final Loading loading;

  private PurposeCheck(Loading loading) {
    this.loading = loading;
  }

  static void check(Loading loading) {
    PurposeCheck check = new PurposeCheck(loading);
    loading.streams.all().values().forEach(check::needs);
    loading.registers.all().values().forEach(check::references);
    loading.warnings.all().values().forEach(check::warning);
    loading.indicators.all().values().forEach(check::indicator);
  }

  private void needs(Stream stream) {
    for (Need need : stream.needs()) {
      Register register = loading.registers.resolve(need.register(), need.place());
      if (register == null) {
        continue;
      }
      List<String> known = register.fields().stream().map(Field::name).toList();
      for (String field : need.fields()) {
        if (!known.contains(field)) {
          Definitions.reportUnknown(Noun.FIELD, field, known, need.place(), loading.faults);
        }
      }
    }
  }

  private void references(Register register) {
    for (Field field : register.fields()) {
      if (field.type() instanceof FieldType.RecordOf reference) {
        Register target = loading.registers.find(reference.register());
        uses(register.stream(), target, target == null ? List.of() : target.label(), field.place());
      }
    }
  }

  private void warning(Warning warning) {
    Set<String> read = new HashSet<>();
    for (Expression each : conditions(warning)) {
      read.addAll(each.columns());
    }
    for (Look look : warning.looks()) {
      read.addAll(look.match().values());
      Set<String> theirs = new HashSet<>(look.measure().columns());
      theirs.addAll(look.match().keySet());
      if (look.where() != null) {
        theirs.addAll(look.where().columns());
      }
      uses(warning.stream(), loading.registers.find(look.register()), theirs, warning.place());
    }
    // A warning names the records that it judges, so it shows their label too.
    Register judged = loading.registers.find(warning.register());
    if (judged != null) {
      read.addAll(judged.label());
    }
    uses(warning.stream(), judged, read, warning.place());
  }

  private static List<Expression> conditions(Warning warning) {
    List<Expression> conditions = new ArrayList<>();
    conditions.add(warning.among());
    conditions.add(warning.red());
    conditions.add(warning.yellow());
    conditions.add(warning.review());
    conditions.removeIf(Objects::isNull);
    return conditions;
  }

  private void indicator(Indicator indicator) {
    if (indicator.source() instanceof IndicatorSource.FromRegister from) {
      Set<String> read = new HashSet<>(columns(from.measure()));
      if (from.where() != null) {
        read.addAll(from.where().columns());
      }
      read.add(from.date());
      uses(indicator.stream(), loading.registers.find(from.register()), read, indicator.place());
    }
  }

  private static Set<String> columns(Measure measure) {
    if (measure instanceof Measure.CountDistinct count) {
      return Set.copyOf(count.fields());
    } else if (measure instanceof Measure.Sum sum) {
      return sum.of().columns();
    } else if (measure instanceof Measure.Least least) {
      return least.of().columns();
    } else if (measure instanceof Measure.Greatest greatest) {
      return greatest.of().columns();
    } else if (measure instanceof Measure.Streak streak) {
      return Set.of(streak.field());
    }
    return Set.of();
  }

  /** Fields that are no personal data are everybody's; the register itself needs a purpose. */
  private void uses(
      String stream, @Nullable Register used, Iterable<String> columns, Place.InFile place) {
    Stream user = loading.streams.find(stream);
    if (used == null
        || user == null
        || !used.protection().byNeed()
        || used.stream().equals(stream)) {
      return;
    }
    List<Need> needs =
        user.needs().stream().filter(need -> need.register().equals(used.id())).toList();
    if (needs.isEmpty()) {
      loading.faults.report(
          ProtectionFaults.NO_NEED_STATED, place, "register", used.id(), "stream", stream);
      return;
    }
    Set<String> more = new TreeSet<>();
    for (String column : columns) {
      boolean personal =
          used.findField(column).filter(field -> field.privacy().isMasked()).isPresent();
      if (personal && needs.stream().noneMatch(need -> need.fields().contains(column))) {
        more.add(column);
      }
    }
    if (!more.isEmpty()) {
      loading.faults.report(
          ProtectionFaults.SHOWS_MORE_THAN_NEEDED,
          place,
          "register",
          used.id(),
          "fields",
          String.join(", ", more),
          "stream",
          stream);
    }
  }
}
