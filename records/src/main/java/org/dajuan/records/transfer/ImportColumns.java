package org.dajuan.records.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.value.ValueParser;
import org.dajuan.records.tabular.Row;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds which field. Immutable. */
final class ImportColumns {
  static final List<String> STATE_TITLES = List.of("state", "状态");
  static final List<String> ID_TITLES = List.of("id", "记录编号");

  /** Headings of columns that a workbook of faults adds. */
  static final List<String> FAULT_TITLES = List.of("问题", "problems", "问题problems");

  private static final int NONE = -1;

  private final int width;
  private final int[] columnOfField;
  private final @Nullable String[] unitOfField;
  private final int[] unitColumnOfField;
  private final boolean[] headed;
  private final boolean[] added;
  private final int matched;
  private final int stateColumn;
  private final int idColumn;
  private final List<Finding> findings;

  private ImportColumns(Matching matching, List<Finding> findings) {
    this.width = matching.width;
    this.columnOfField = matching.columnOfField;
    this.unitOfField = matching.unitOfField;
    this.unitColumnOfField = matching.unitColumnOfField;
    this.headed = matching.headed;
    this.added = matching.added;
    this.matched = matching.matched;
    this.stateColumn = matching.stateColumn;
    this.idColumn = matching.idColumn;
    this.findings = List.copyOf(findings);
  }

  /** The state of matching one header row. */
  private static final class Matching {
    int width;
    int matched;
    final int[] columnOfField;
    final @Nullable String[] unitOfField;
    final int[] unitColumnOfField;
    final boolean[] headed;
    final boolean[] added;
    int stateColumn = NONE;
    int idColumn = NONE;
    final List<Finding> findings = new ArrayList<>();

    Matching(int fields, int cells) {
      unitColumnOfField = new int[fields];
      Arrays.fill(unitColumnOfField, NONE);
      headed = new boolean[cells];
      added = new boolean[cells];
      columnOfField = new int[fields];
      Arrays.fill(columnOfField, NONE);
      unitOfField = new String[fields];
    }
  }

  /** How many cells of a row name a field; the header is the row with the most. */
  static int matches(Register register, Row row) {
    Map<String, Integer> names = names(register);
    int count = 0;
    for (String text : row.texts()) {
      if (findField(names, text) != null) {
        count++;
      }
    }
    return count;
  }

  /** Whether a heading names a field. */
  static boolean isField(Register register, String heading) {
    return findField(names(register), heading) != null;
  }

  static ImportColumns of(Catalog catalog, Register register, HeaderFinder.Header found) {
    Row header = found.row();
    Matching matching = new Matching(register.fields().size(), header.size());
    Map<String, Integer> names = names(register);
    for (int column = 0; column < header.size(); column++) {
      String text = header.text(column);
      if (text.isBlank()) {
        continue;
      }
      matching.width = column + 1;
      matching.headed[column] = true;
      Integer field = findField(names, text);
      if (field != null && register.fields().get(field).isComputed()) {
        matching.findings.add(
            TransferFaults.COMPUTED_COLUMN.at(
                header.place(column), "field", register.fields().get(field).title()));
      } else if (field != null) {
        matchField(catalog, register, header, matching, column, field);
      } else if (STATE_TITLES.contains(HeaderName.of(text).name())) {
        matching.stateColumn = column;
      } else if (ID_TITLES.contains(HeaderName.of(text).name())) {
        matching.idColumn = column;
      } else if (FAULT_TITLES.contains(HeaderName.of(text).name())) {
        matching.added[column] = true;
      } else if (!isUnitColumn(register, matching, text, column)) {
        matching.findings.add(
            TransferFaults.UNKNOWN_COLUMN.at(
                header.place(column), "column", text, "register", register.title()));
      }
    }
    UnitLine.of(catalog.units(), found)
        .apply(register, matching.columnOfField, matching.unitOfField, matching.findings);
    List<Finding> findings = new ArrayList<>(matching.findings);
    addMissing(register, header, matching, findings);
    return new ImportColumns(matching, findings);
  }

  private static void matchField(
      Catalog catalog, Register register, Row header, Matching matching, int column, int field) {
    if (matching.columnOfField[field] != NONE) {
      matching.findings.add(
          TransferFaults.REPEATED_COLUMN.at(header.place(column), "column", header.text(column)));
      return;
    }
    matching.matched++;
    matching.columnOfField[field] = column;
    String written = HeaderName.of(header.text(column)).unit();
    Field definition = register.fields().get(field);
    if (written.isEmpty() || !definition.type().isMeasured()) {
      matchCounted(header, matching, column, field, definition, written);
      return;
    }
    Optional<Unit> unit =
        catalog.units().list().stream().filter(each -> isNamed(each, written)).findFirst();
    if (unit.isPresent()) {
      matching.unitOfField[field] = unit.get().code();
    } else {
      matching.findings.add(
          TransferFaults.UNKNOWN_HEADER_UNIT.at(
              header.place(column), "field", definition.title(), "unit", written));
    }
  }

  /** A number without unit may still be written in thousands or millions: 户数（万户）. */
  private static void matchCounted(
      Row header, Matching matching, int column, int field, Field definition, String written) {
    FieldKind kind = definition.type().kind();
    if (kind == FieldKind.INTEGER || kind == FieldKind.DECIMAL) {
      String multiples = ValueParser.multiplesOf(written);
      if (!multiples.isEmpty()) {
        matching.unitOfField[field] = multiples;
      }
    } else if (kind == FieldKind.PERCENT && written.indexOf('‰') >= 0) {
      matching.findings.add(
          TransferFaults.UNKNOWN_HEADER_UNIT.at(
              header.place(column), "field", definition.title(), "unit", written));
    }
  }

  /** A column beside numbers that says the unit of each. */
  private static boolean isUnitColumn(
      Register register, Matching matching, String heading, int column) {
    if (!TableWords.UNIT_COLUMN.contains(TableWords.compared(heading))) {
      return false;
    }
    for (int field = 0; field < matching.columnOfField.length; field++) {
      if (column > 0
          && matching.columnOfField[field] == column - 1
          && register.fields().get(field).type().isMeasured()) {
        matching.unitColumnOfField[field] = column;
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Unit unit, String written) {
    return unit.code().toLowerCase(Locale.ROOT).equals(written)
        || unit.title().zh().equals(written)
        || unit.aliases().stream()
            .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).equals(written));
  }

  private static void addMissing(
      Register register, Row header, Matching matching, List<Finding> findings) {
    List<Field> optional = new ArrayList<>();
    for (int i = 0; i < register.fields().size(); i++) {
      Field field = register.fields().get(i);
      if (matching.columnOfField[i] != NONE || field.isComputed()) {
        continue;
      }
      if (register.isRequired(field)) {
        findings.add(
            TransferFaults.MISSING_COLUMN.at(
                header.place(Row.WHOLE), "field", field.title(), "column", field.name()));
      } else {
        optional.add(field);
      }
    }
    if (!optional.isEmpty()) {
      findings.add(
          TransferFaults.COLUMNS_LEFT_OUT.at(
              header.place(Row.WHOLE), "columns", TransferFaults.columns(optional)));
    }
  }

  /** Field indexes by every name that a heading may give them. */
  private static Map<String, Integer> names(Register register) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < register.fields().size(); i++) {
      Field field = register.fields().get(i);
      names.put(compared(field.name()), i);
      names.putIfAbsent(compared(field.title().zh()), i);
      names.putIfAbsent(compared(field.title().en()), i);
    }
    return names;
  }

  /** A title may itself end in brackets, so the whole heading is tried first. */
  private static @Nullable Integer findField(Map<String, Integer> names, String heading) {
    Integer whole = names.get(compared(heading));
    return whole != null ? whole : names.get(HeaderName.of(heading).name());
  }

  private static String compared(String heading) {
    HeaderName name = HeaderName.of(heading);
    return name.unit().isEmpty() ? name.name() : name.name() + "(" + name.unit() + ")";
  }

  /** Number of columns up to the last heading. */
  int width() {
    return width;
  }

  /** The column of a field, {@link Row#WHOLE} when the file has none. */
  int of(int field) {
    return columnOfField[field];
  }

  boolean has(int field) {
    return columnOfField[field] != NONE;
  }

  /** The unit that the heading gives, null when none. */
  @Nullable String unit(int field) {
    return unitOfField[field];
  }

  /** The column beside a field's that says the unit in each row, {@link Row#WHOLE} when none. */
  int unitColumn(int field) {
    return unitColumnOfField[field];
  }

  /** Whether a column has a heading, be it known or not. */
  boolean isHeaded(int column) {
    return column < headed.length && headed[column];
  }

  /** Whether a workbook of faults added the column. */
  boolean isFaultColumn(int column) {
    return column < added.length && added[column];
  }

  /** How many columns hold fields. */
  int matched() {
    return matched;
  }

  /** Whether the columns of another sheet hold the same in the same places. */
  boolean sameAs(ImportColumns other) {
    return Arrays.equals(columnOfField, other.columnOfField)
        && Arrays.equals(unitOfField, other.unitOfField)
        && Arrays.equals(unitColumnOfField, other.unitColumnOfField)
        && stateColumn == other.stateColumn
        && idColumn == other.idColumn;
  }

  boolean isComplete() {
    return findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
  }

  int stateColumn() {
    return stateColumn;
  }

  int idColumn() {
    return idColumn;
  }

  /** What is to be said of the header; with an error among it no row is read. */
  List<Finding> findings() {
    return findings;
  }
}
