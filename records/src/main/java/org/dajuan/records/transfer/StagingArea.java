package org.dajuan.records.transfer;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.ledger.Commitment;
import org.dajuan.ledger.Hash;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.CopyWriter;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.dajuan.records.tabular.RowObjection;
import org.dajuan.records.write.RecordId;

/**
 * The temporary tables of one import on one connection: {@code import_row} with a typed row, its
 * canonical content and commitment for every row without fault so far, and {@code import_fault}.
 * Names of its own columns begin with an underscore, which no field's name does.
 */
final class StagingArea implements AutoCloseable {
  static final String ROWS = "pg_temp.import_row";
  static final String FAULTS = "pg_temp.import_fault";

  private final Connection connection;
  private final Catalog catalog;
  private final RegisterTable table;
  private final String initialState;
  private final String sourcePrefix;
  private final RowNumbers numbers;
  private final RecordId ids;
  private final SecureRandom random;
  private final byte[] salt = new byte[Commitment.SALT_SIZE];
  private long ordinal;

  StagingArea(
      Connection connection,
      Catalog catalog,
      RegisterTable table,
      String fileName,
      RowNumbers numbers,
      RecordId ids,
      SecureRandom random)
      throws SQLException {
    this.connection = connection;
    this.catalog = catalog;
    this.table = table;
    this.initialState = catalog.lifecycleOf(table.register()).initial();
    this.numbers = numbers;
    this.sourcePrefix = fileName + " row ";
    this.ids = ids;
    this.random = random;
    create();
  }

  private void create() throws SQLException {
    close();
    String fields =
        table.fieldColumns().stream()
            .map(column -> SqlName.quote(column.name()) + " " + column.type().sql() + ", ")
            .collect(Collectors.joining());
    execute(
        "CREATE TEMPORARY TABLE import_row (_row bigint NOT NULL, _ordinal bigint NOT NULL, "
            + "_version integer NOT NULL, id uuid NOT NULL, "
            + fields
            + "region_code text, org_id text, state text NOT NULL, _salt bytea NOT NULL, "
            + "_commitment bytea NOT NULL, _content text NOT NULL)");
    execute(
        "CREATE TEMPORARY TABLE import_fault (_row bigint NOT NULL, _column integer NOT NULL, code"
            + " text NOT NULL, severity text NOT NULL, named text[] NOT NULL, zh text NOT NULL, en"
            + " text NOT NULL, remedy_zh text NOT NULL, remedy_en text NOT NULL)");
  }

  /** How many rows were staged. */
  long staged() {
    return ordinal;
  }

  void addRows(List<StagedRow> rows) throws SQLException {
    String columns =
        "_row, _ordinal, _version, id, "
            + table.fieldColumns().stream()
                .map(column -> SqlName.quote(column.name()) + ", ")
                .collect(Collectors.joining())
            + "region_code, org_id, state, _salt, _commitment, _content";
    try (CopyWriter copy = CopyWriter.open(connection, ROWS + " (" + columns + ")")) {
      for (StagedRow row : rows) {
        add(copy, row);
      }
      copy.finish();
    }
  }

  private void add(CopyWriter copy, StagedRow row) throws SQLException {
    RecordDraft draft = row.draft;
    String state = state(row);
    CanonicalContent.Builder builder = draft.content(catalog, state);
    String content =
        builder.put(RecordContent.SOURCE, sourcePrefix + numbers.label(row.number)).build().json();
    random.nextBytes(salt);
    Hash commitment = Commitment.of(salt, content);
    copy.number(row.number).number(ordinal++);
    copy.number(row.existing == null ? 1 : row.existing.version() + 1L);
    copy.text(id(row));
    List<RegisterTable.Column> columns = table.fieldColumns();
    for (int field = 0; field < columns.size(); field++) {
      if (columns.get(field).type() == ColumnType.TEXTS && !draft.isEmpty(field)) {
        copy.text(CopyWriter.arrayLiteral(draft.texts(field)));
      } else {
        copy.text(draft.text(field));
      }
    }
    copy.text(draft.region(catalog)).text(draft.org()).text(state);
    copy.bytes(salt).bytes(commitment.bytes()).text(content);
    copy.endRow();
  }

  private String state(StagedRow row) {
    if (row.existing != null) {
      return row.existing.state();
    }
    return row.state == null ? initialState : row.state;
  }

  private String id(StagedRow row) {
    if (row.existing != null) {
      return row.existing.id().toString();
    }
    return row.namedId == null ? ids.next().toString() : row.namedId.toString();
  }

  void add(List<RowObjection> objections) throws SQLException {
    if (objections.isEmpty()) {
      return;
    }
    try (CopyWriter copy = CopyWriter.open(connection, FAULTS)) {
      for (RowObjection each : objections) {
        Objection said = each.objection();
        copy.number(each.row()).number(each.column());
        copy.text(said.code()).text(said.severity().name());
        copy.text(CopyWriter.arrayLiteral(named(said)));
        copy.text(said.message().zh()).text(said.message().en());
        copy.text(said.remedy().zh()).text(said.remedy().en()).endRow();
      }
      copy.finish();
    }
  }

  /** Its values as a list of name, value, name, value …, which an array of PostgreSQL holds. */
  static List<String> named(Objection objection) {
    List<String> named = new ArrayList<>();
    objection
        .values()
        .forEach(
            (name, value) -> {
              named.add(name);
              named.add(value);
            });
    return named;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Drops the tables; the connection goes back to a pool and lives on. */
  @Override
  public void close() throws SQLException {
    execute("DROP TABLE IF EXISTS " + ROWS + ", " + FAULTS);
  }
}
