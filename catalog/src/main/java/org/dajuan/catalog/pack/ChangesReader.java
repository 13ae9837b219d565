package org.dajuan.catalog.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.ScriptedChange;
import org.dajuan.catalog.pack.source.CsvTable;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Reads data/changes.csv: what people did to the sample records after they were entered. Whether
 * the records allow it is seen when the changes are applied.
 */
final class ChangesReader {

  static final String FILE = "changes.csv";

  private static final List<String> COLUMNS =
      List.of("register", "key", "change", "name", "value", "reason", "actor", "roles");

  private final Loading loading;
  private final Faults faults;

  ChangesReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  void read(PackFolder pack) {
    Path file = pack.path().resolve("data").resolve(FILE);
    if (Files.isRegularFile(file)) {
      pack.csv(file, COLUMNS, List.of("note")).forEach(this::row);
    }
  }

  private void row(CsvTable.Row row) {
    ScriptedChange.Kind kind = kind(row);
    boolean complete = filled(row, "key") & filled(row, "actor");
    if (!loading.registers.check(row.text("register"), row.place("register"))) {
      return;
    }
    Register register = loading.registers.all().get(row.text("register"));
    Set<String> roles = new LinkedHashSet<>();
    for (String role : split(row.text("roles"), "[;；,，、\\s]")) {
      complete &= loading.roles.check(role, row.place("roles"));
      roles.add(role);
    }
    if (kind == null || register == null) {
      return;
    }
    String transition = "";
    Map<String, String> values = new LinkedHashMap<>();
    if (kind == ScriptedChange.Kind.TRANSITION) {
      transition = row.text("name");
      complete &= isStep(register, row);
      complete &= assignments(register, row, values);
    } else if (row.text("name").isEmpty()) {
      complete &= assignments(register, row, values);
    } else {
      complete &= isField(register, row.text("name"), row, "name");
      values.put(row.text("name"), row.text("value"));
    }
    if (complete) {
      loading.changes.add(
          new ScriptedChange(
              register.id(),
              row.text("key"),
              kind,
              transition,
              values,
              row.text("reason"),
              row.text("actor"),
              roles,
              row.place("register")));
    }
  }

  private ScriptedChange.@Nullable Kind kind(CsvTable.Row row) {
    String text = row.text("change");
    for (ScriptedChange.Kind each : ScriptedChange.Kind.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
        return each;
      }
    }
    faults.report(DataFaults.UNKNOWN_CHANGE, row.place("change"), "value", text);
    return null;
  }

  private boolean filled(CsvTable.Row row, String column) {
    if (row.text(column).isEmpty()) {
      faults.report(DataFaults.CHANGE_INCOMPLETE, row.place(column), "column", column);
      return false;
    }
    return true;
  }

  private boolean isStep(Register register, CsvTable.Row row) {
    Lifecycle lifecycle = loading.lifecycles.all().get(register.lifecycle());
    String step = row.text("name");
    if (lifecycle == null || lifecycle.findTransition(step).isPresent()) {
      return lifecycle != null;
    }
    Definitions.reportUnknown(
        Noun.TRANSITION,
        step,
        lifecycle.transitions().stream().map(Transition::id).toList(),
        row.place("name"),
        faults);
    return false;
  }

  /** {@code a=1;b=2}: an equals sign may stand in a value, a semicolon may not. */
  private boolean assignments(Register register, CsvTable.Row row, Map<String, String> values) {
    boolean good = true;
    for (String each : split(row.text("value"), "[;；]")) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        faults.report(DataFaults.CHANGE_VALUE, row.place("value"), "value", each);
        good = false;
        continue;
      }
      String field = each.substring(0, equals).strip();
      good &= isField(register, field, row, "value");
      values.put(field, each.substring(equals + 1).strip());
    }
    return good;
  }

  private boolean isField(Register register, String name, CsvTable.Row row, String column) {
    if (register.findField(name).isPresent()) {
      return true;
    }
    List<String> known = register.fields().stream().map(Field::name).toList();
    faults.report(
        DataFaults.CHANGE_FIELD,
        row.place(column),
        "register",
        register.id(),
        "name",
        name,
        "known",
        String.join(", ", known));
    return false;
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
