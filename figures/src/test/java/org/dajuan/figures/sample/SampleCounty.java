package org.dajuan.figures.sample;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.store.FigureSchema;
import org.dajuan.figures.trace.Tracer;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sights;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SchemaMigration;

/**
 * A database with the tables of the pack {@code packs/figures}, into which tests write records as
 * the write path does: row and entry in one transaction.
 */
public final class SampleCounty {

  /** The day on which it is read: well after all records. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-15T04:00:00Z"), ZoneOffset.UTC);

  private final DataSource owner;
  private final DataSource database;
  private final Access access;
  private final Catalog catalog = catalogOfSample();
  private final Map<UUID, Map<String, String>> contents = new LinkedHashMap<>();
  private final Map<UUID, Integer> versions = new LinkedHashMap<>();

  /** What the pack of the test resources defines: every kind of indicator. */
  public static Catalog catalogOfSample() {
    return TestPack.resource("packs/figures").load();
  }

  public SampleCounty(Database database) {
    this.owner = database.owner();
    this.database = database.engine();
    this.access = new Access(catalog, database);
    SchemaMigration.Outcome outcome = SchemaMigration.migrate(database, catalog);
    if (!outcome.succeeded()) {
      throw new IllegalStateException(outcome.findings().list().toString());
    }
    FigureSchema.migrate(owner);
  }

  public Catalog catalog() {
    return catalog;
  }

  public FigureEngine engine() {
    return engine(CLOCK);
  }

  public FigureEngine engine(Clock clock) {
    return new FigureEngine(database, catalog, clock);
  }

  public FigureReader reader() {
    return new FigureReader(database, catalog, CLOCK);
  }

  /** What somebody sees who sees everything. */
  public Sights sights() {
    return access.sights(Person.administrator("test"));
  }

  public Access access() {
    return access;
  }

  public Tracer tracer() {
    return new Tracer(database, catalog, CLOCK);
  }

  /** Writes a record {@code field=value, field=value}; fields may be left out. */
  public UUID create(String register, String fields) {
    UUID id = UUID.randomUUID();
    write(register, id, "create", parse(fields));
    return id;
  }

  /** Changes some fields of a record; an empty value clears a field. */
  public void update(String register, UUID id, String fields) {
    Map<String, String> content = new LinkedHashMap<>(contents.getOrDefault(id, Map.of()));
    content.putAll(parse(fields));
    content.values().removeIf(String::isEmpty);
    write(register, id, "update", content);
  }

  public void voidRecord(String register, UUID id) {
    update(register, id, "@state=voided");
  }

  private static Map<String, String> parse(String fields) {
    Map<String, String> parsed = new LinkedHashMap<>();
    for (String each : fields.split(", *")) {
      int equals = each.indexOf('=');
      parsed.put(each.substring(0, equals), each.substring(equals + 1));
    }
    return parsed;
  }

  private void write(String register, UUID id, String kind, Map<String, String> fields) {
    Map<String, String> content = new LinkedHashMap<>(fields);
    String regionField = catalog.register(register).regionField();
    content.put("@region", content.getOrDefault(regionField, ""));
    content.putIfAbsent("@state", "recorded");
    int version = versions.merge(id, 1, Integer::sum);
    contents.put(id, content);
    CanonicalContent.Builder canonical = CanonicalContent.builder();
    content.forEach(canonical::put);
    try (Connection connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      NewEntry entry =
          new NewEntry(CLOCK.instant(), "tester", kind, register, id, version, canonical.build());
      long seq = EntryLog.append(connection, entry);
      try (Statement statement = connection.createStatement()) {
        statement.execute("delete from reg." + register + " where id = '" + id + "'");
        statement.execute(insert(register, id, version, seq, content));
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String insert(
      String register, UUID id, int version, long seq, Map<String, String> content) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (RegisterTable.Column column :
        RegisterTable.of(catalog.register(register)).fieldColumns()) {
      String value = content.getOrDefault(column.name(), "");
      names.add('"' + column.name() + '"');
      ColumnType type = column.type();
      values.add(value.isEmpty() ? "null" : "'" + value + "'::" + type.sql());
    }
    return ("insert into reg.%s (id, %s, region_code, state, version, seq, created_at, updated_at)"
            + " values ('%s', %s, nullif('%s', ''), '%s', %d, %d, now(), now())")
        .formatted(
            register,
            String.join(", ", names),
            id,
            String.join(", ", values),
            content.getOrDefault("@region", ""),
            content.getOrDefault("@state", "recorded"),
            version,
            seq);
  }

  /** Runs a query for one value, as text. */
  public String query(String sql) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "no row";
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public void execute(String sql) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Empties registers, ledger and figures. */
  public void clear() {
    catalog.registers().keySet().forEach(id -> execute("truncate reg." + id + " cascade"));
    execute(
        "truncate ledger.entry; update ledger.head set next = 0;"
            + " truncate fig.figure, fig.progress");
    contents.clear();
    versions.clear();
  }

  /** All figures but for the time of computation, one a line. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    String sql =
        "select row(f.*)::text from (select indicator, region_code, period, period_kind,"
            + " period_start, period_end, value, numerator, denominator, multiplier, status,"
            + " basis, vintage, document, expected_returns, received_returns, rank_set_size,"
            + " rank_missing, rank_tied, records, seq from fig.figure"
            + " order by indicator, region_code, period) f";
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }
}
