package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dajuan.catalog.Need;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Protection;
import org.dajuan.catalog.register.Retention;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reads what packs say of personal data: of a register {@code by_need}, {@code never_joins}, {@code
 * retain} and {@code least_count}; of a stream {@code needs}.
 */
final class ProtectionReader {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
  private static final int MOST_LEAST_COUNT = 1_000;

  private final Loading loading;

  ProtectionReader(Loading loading) {
    this.loading = loading;
  }

  Protection ofRegister(Entries register, List<Field> fields) {
    boolean byNeed = register.flag("by_need", false);
    List<YamlNode.Scalar> never = register.scalars("never_joins");
    never.forEach(each -> loading.registers.check(each.value(), each.place()));
    Entries retain = register.mapping("retain");
    Retention retention = retain == null ? null : retention(retain, fields);
    return new Protection(
        byNeed, TransitionReader.set(never), retention, leastCount(register.scalar("least_count")));
  }

  private int leastCount(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return 0;
    }
    int count = COUNT.matcher(written.value()).matches() ? Integer.parseInt(written.value()) : 0;
    if (count >= 2 && count <= MOST_LEAST_COUNT) {
      return count;
    }
    loading.faults.report(
        YamlFaults.BAD_VALUE,
        written.place(),
        "value",
        written.value(),
        "allowed",
        "2–" + MOST_LEAST_COUNT);
    return 0;
  }

  private @Nullable Retention retention(Entries retain, List<Field> fields) {
    YamlNode.Scalar time = retain.requireScalar("for");
    YamlNode.Scalar after = retain.requireScalar("after");
    retain.finish();
    if (fields.stream().noneMatch(field -> field.privacy().isMasked())) {
      loading.faults.report(ProtectionFaults.NOTHING_TO_ERASE, retain.place());
    }
    TimeLimit limit = time == null ? null : TimeLimits.read(time, loading.faults);
    if (time != null
        && limit != null
        && limit.kind() != TimeLimit.Kind.NATURAL_DAYS
        && limit.kind() != TimeLimit.Kind.MONTHS) {
      loading.faults.report(
          YamlFaults.BAD_VALUE, time.place(), "value", time.value(), "allowed", "… days, … months");
      return null;
    }
    if (after == null || limit == null) {
      return null;
    }
    Field date =
        fields.stream()
            .filter(field -> field.name().equals(after.value()))
            .findFirst()
            .orElse(null);
    if (date == null) {
      Definitions.reportUnknown(
          Noun.FIELD,
          after.value(),
          fields.stream().map(Field::name).toList(),
          after.place(),
          loading.faults);
      return null;
    }
    if (!(date.type() instanceof FieldType.Date)) {
      loading.faults.report(FieldFaults.NOT_A_DATE_FIELD, after.place(), "field", after.value());
      return null;
    }
    if (date.privacy().isMasked()) {
      loading.faults.report(
          ProtectionFaults.RETAIN_NEEDS_DATE_FIELD, after.place(), "field", after.value());
      return null;
    }
    return new Retention(limit, after.value());
  }

  /** The needs of a stream; fields are checked when all registers are read. */
  List<Need> ofStream(Entries stream) {
    List<Need> needs = new ArrayList<>();
    for (Entries each : stream.mappings("needs")) {
      YamlNode.Scalar register = each.requireScalar("register");
      each.require("fields");
      Set<String> fields = new TreeSet<>(each.texts("fields"));
      Localized purpose = each.requireLocalized("purpose", "");
      each.finish();
      if (register != null) {
        needs.add(new Need(register.value(), fields, purpose, register.place()));
      }
    }
    return needs;
  }
}
