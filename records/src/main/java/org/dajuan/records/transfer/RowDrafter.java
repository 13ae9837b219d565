package org.dajuan.records.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.records.draft.DivisionDates;
import org.dajuan.records.draft.DraftParser;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.draft.RecordFaults;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowObjection;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file into drafts. Everything about a row that needs no database. */
final class RowDrafter {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** A spreadsheet program keeps no more digits of a number. */
  private static final int DIGITS_KEPT = 15;

  private final Catalog catalog;
  private final Register register;
  private final RegisterTable table;
  private final DraftParser parser;
  private final DivisionDates divisions;
  private final int regionIndex;
  private final ImportColumns columns;
  private final boolean rowsAreComplete;
  private final Lifecycle lifecycle;
  private final Map<String, String> states = new HashMap<>();

  RowDrafter(Catalog catalog, RegisterTable table, ImportColumns columns, boolean rowsAreComplete) {
    this.catalog = catalog;
    this.register = table.register();
    this.table = table;
    this.parser = new DraftParser(catalog, table);
    this.divisions = new DivisionDates(catalog, register);
    this.regionIndex =
        register.fields().stream().map(Field::name).toList().indexOf(register.regionField());
    this.columns = columns;
    this.rowsAreComplete = rowsAreComplete;
    this.lifecycle = catalog.lifecycleOf(register);
    for (State state : lifecycle.states()) {
      addState(state.id(), state.id(), state.title().zh(), state.title().en());
    }
    addState(State.VOIDED, State.VOIDED, "作废", "已作废");
  }

  private void addState(String id, String... names) {
    for (String name : names) {
      states.put(name.toLowerCase(Locale.ROOT), id);
    }
  }

  StagedRow draft(Row row, List<RowObjection> objections) {
    int before = objections.size();
    objections.addAll(row.objections());
    if (rowsAreComplete && isRagged(row)) {
      Objection ragged =
          ImportFaults.RAGGED_ROW.with("cells", row.size(), "expected", columns.width());
      objections.add(new RowObjection(row.number(), Row.WHOLE, ragged));
    }
    RecordDraft draft = new RecordDraft(table);
    if (objections.size() == before) {
      fill(draft, row, objections);
    }
    if (objections.size() == before) {
      checkDivision(draft, row, objections);
    }
    String state = state(row, objections);
    UUID id = id(row, objections);
    StagedRow staged = new StagedRow(row.number(), draft, state, id);
    staged.faulty =
        objections.subList(before, objections.size()).stream()
            .anyMatch(each -> each.objection().severity() == Severity.ERROR);
    return staged;
  }

  private void checkDivision(RecordDraft draft, Row row, List<RowObjection> objections) {
    int column = regionIndex < 0 ? Row.WHOLE : columns.of(regionIndex);
    if (column >= 0) {
      divisions.resolveName(draft, row.text(column));
    }
    for (DivisionDates.Said said : divisions.check(draft)) {
      objections.add(new RowObjection(row.number(), columns.of(said.field()), said.objection()));
    }
  }

  private boolean isRagged(Row row) {
    for (int column = columns.width(); column < row.size(); column++) {
      if (!row.text(column).isBlank()) {
        return true;
      }
    }
    return row.size() < columns.width();
  }

  private void fill(RecordDraft draft, Row row, List<RowObjection> objections) {
    for (int field : parser.order()) {
      int column = columns.of(field);
      if (column == Row.WHOLE) {
        continue;
      }
      Field definition = register.fields().get(field);
      Objection objection = unreadable(row, column, field);
      if (objection == null) {
        String text = text(row, column, definition.type());
        objection = parser.parse(draft, field, text, unit(row, field));
      }
      boolean required = register.isRequired(definition);
      if (objection == null && required && draft.isEmpty(field)) {
        objection = RecordFaults.required(definition);
      }
      if (objection != null) {
        objections.add(new RowObjection(row.number(), column, objection));
      }
    }
  }

  /** What makes a cell say nothing certain, whatever it says. */
  private @Nullable Objection unreadable(Row row, int column, int field) {
    Field definition = register.fields().get(field);
    if (lostDigits(row, column, definition.type())) {
      return RecordFaults.NUMBER_LOST_DIGITS.with("field", definition.title());
    } else if (isTruncatedMonth(row, column, definition.type())) {
      return RecordFaults.MONTH_LOST_ZERO.with(
          "field", definition.title(), "text", row.text(column), "year", year(row.text(column)));
    }
    int beside = columns.unitColumn(field);
    String written = beside < 0 ? "" : row.text(beside).strip();
    if (written.isEmpty() || row.text(column).isBlank()) {
      return null;
    }
    Optional<Unit> unit = catalog.units().find(written);
    String heading = columns.unit(field);
    if (unit.isEmpty()) {
      return TransferFaults.UNKNOWN_ROW_UNIT.with("field", definition.title(), "unit", written);
    } else if (heading != null && !catalog.units().find(heading).equals(unit)) {
      return TransferFaults.ROW_UNIT_DIFFERS.with(
          "field", definition.title(), "unit", written, "heading", heading);
    }
    return null;
  }

  /** The unit of a number without one: that beside it, else that of the heading. */
  private @Nullable String unit(Row row, int field) {
    int beside = columns.unitColumn(field);
    String written = beside < 0 ? "" : row.text(beside).strip();
    return written.isEmpty() ? columns.unit(field) : written;
  }

  /** 2026.10, typed as a number, is kept as 2026.1: it may be January or October. */
  private static boolean isTruncatedMonth(Row row, int column, FieldType type) {
    boolean month = type.kind() == FieldKind.MONTH || type.kind() == FieldKind.PERIOD;
    String text = row.text(column);
    return month
        && row.kind(column) == Row.Kind.NUMBER
        && text.length() == "2026.1".length()
        && text.endsWith(".1");
  }

  private static String year(String text) {
    return text.substring(0, "2026".length());
  }

  /** What a person who typed the cell meant, given the type of its field. */
  private static String text(Row row, int column, FieldType type) {
    String text = row.text(column);
    if (row.kind(column) == Row.Kind.NUMBER && type.kind() == FieldKind.DATE && !text.isEmpty()) {
      String day = row.day(column);
      return day == null ? text : day;
    } else if (row.kind(column) == Row.Kind.DATE && type.kind() == FieldKind.MONTH) {
      return text.substring(0, "2023-11".length());
    } else if (row.kind(column) == Row.Kind.DATE && type.kind() == FieldKind.YEAR) {
      return text.substring(0, "2023".length());
    }
    return text;
  }

  private static boolean lostDigits(Row row, int column, FieldType type) {
    return type.isDigitsOnly()
        && row.kind(column) == Row.Kind.NUMBER
        && row.text(column).length() > DIGITS_KEPT;
  }

  private @Nullable String state(Row row, List<RowObjection> objections) {
    int column = columns.stateColumn();
    String text = column < 0 ? "" : row.text(column).strip();
    if (text.isEmpty()) {
      return null;
    }
    String state = states.get(text.toLowerCase(Locale.ROOT));
    if (state == null) {
      String known = lifecycle.states().stream().map(State::id).collect(Collectors.joining("、"));
      objections.add(
          new RowObjection(
              row.number(),
              column,
              RecordFaults.UNKNOWN_STATE.with("state", text, "known", known)));
    }
    return state;
  }

  private @Nullable UUID id(Row row, List<RowObjection> objections) {
    int column = columns.idColumn();
    String text = column < 0 ? "" : row.text(column).strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!ID.matcher(text).matches()) {
      objections.add(new RowObjection(row.number(), column, ImportFaults.BAD_ID.with("id", text)));
      return null;
    }
    return UUID.fromString(text);
  }
}
