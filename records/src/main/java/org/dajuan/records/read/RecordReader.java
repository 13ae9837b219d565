package org.dajuan.records.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Mask;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.database.Question;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * Reads records as a person sees them: those in his sight, with what is masked for him masked.
 * Thread-safe.
 */
public final class RecordReader {
  private final Catalog catalog;
  private final Access access;
  private final Person person;

  public RecordReader(Access access, Person person) {
    this.catalog = access.catalog();
    this.access = access;
    this.person = person;
  }

  /** What the person sees of a register. */
  public Sight sight(Register register) {
    return access.sight(person, register);
  }

  private <T> T ask(String sql, Question<T> question) {
    return access.as(person).ask(sql, question);
  }

  /** A page of a register; a cursor that is none of ours gives the first page. */
  public RecordPage page(RecordQuery query) {
    RegisterTable table = RegisterTable.of(catalog.register(query.register()));
    Sight sight = sight(table.register());
    PageOrder order = PageOrder.of(table, query, sight);
    SearchCondition condition = SearchCondition.of(catalog, table, query, sight);
    PageOrder.parse(query.after()).ifPresent(cursor -> order.addAfter(condition, cursor));
    String sql =
        "SELECT %s FROM %s AS r WHERE %s ORDER BY %s LIMIT ?"
            .formatted(table.selectList("r"), table.sqlName(), condition.sql(), order.orderBy());
    return ask(
        sql,
        (connection, select) -> {
          int next = condition.bind(connection, select);
          select.setInt(next, query.limit() + 1);
          List<RecordView> records = new ArrayList<>();
          PageOrder.@Nullable Cursor last = null;
          boolean more = false;
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              if (records.size() == query.limit()) {
                more = true;
                break;
              }
              records.add(view(table, sight, rows));
              last = cursor(table, order, rows);
            }
          }
          return new RecordPage(
              records,
              more && last != null ? Optional.of(PageOrder.format(last)) : Optional.empty());
        });
  }

  /** The records of a selection, by region and then in the order in which they last changed. */
  public List<RecordView> select(RecordSelection selection) {
    RegisterTable table = RegisterTable.of(catalog.register(selection.register()));
    Sight sight = sight(table.register());
    SearchCondition condition = selection.condition(table.register());
    condition.inSight(sight);
    String sql =
        "SELECT %s FROM %s AS r WHERE %s ORDER BY r.region_code, r.seq LIMIT ?"
            .formatted(table.selectList("r"), table.sqlName(), condition.sql());
    return ask(
        sql,
        (connection, select) -> {
          select.setInt(condition.bind(connection, select), selection.limit());
          List<RecordView> records = new ArrayList<>();
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              records.add(view(table, sight, rows));
            }
          }
          return records;
        });
  }

  /** How many records a selection holds, its limit left aside. */
  public long count(RecordSelection selection) {
    RegisterTable table = RegisterTable.of(catalog.register(selection.register()));
    Sight sight = sight(table.register());
    SearchCondition condition = selection.condition(table.register());
    condition.inSight(sight);
    String sql =
        "SELECT count(*) FROM %s AS r WHERE %s".formatted(table.sqlName(), condition.sql());
    return ask(
        sql,
        (connection, select) -> {
          condition.bind(connection, select);
          try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  private static PageOrder.Cursor cursor(RegisterTable table, PageOrder order, ResultSet row)
      throws SQLException {
    int index = table.columns().indexOf(order.column()) + 1;
    return new PageOrder.Cursor(
        order.column().type().canonical(row, index), row.getObject(RegisterTable.ID, UUID.class));
  }

  /** One record, voided or not. */
  public Optional<RecordView> find(String register, UUID id) {
    RegisterTable table = RegisterTable.of(catalog.register(register));
    Sight sight = sight(table.register());
    String sql =
        "SELECT %s FROM %s AS r WHERE r.id = ?".formatted(table.selectList("r"), table.sqlName());
    return ask(
        sql,
        (connection, select) -> {
          select.setObject(1, id);
          try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(view(table, sight, rows)) : Optional.empty();
          }
        });
  }

  /** How many records of a register there are in each state, voided ones too. */
  public Map<String, Long> countsByState(String register, @Nullable String region) {
    return countsByState(List.of(catalog.register(register)), region)
        .getOrDefault(register, Map.of());
  }

  /**
   * The same of many registers with one statement.
   *
   * @return by id of the register; those without records are left out
   */
  public Map<String, Map<String, Long>> countsByState(
      Collection<Register> registers, @Nullable String region) {
    if (registers.isEmpty()) {
      return Map.of();
    }
    List<String> parts = new ArrayList<>();
    List<SearchCondition> conditions = new ArrayList<>();
    for (Register register : registers) {
      SearchCondition condition = new SearchCondition();
      condition.inSight(sight(register));
      condition.inRegion(region);
      conditions.add(condition);
      parts.add(
          "SELECT %s AS register, r.state, count(*) FROM %s AS r WHERE %s GROUP BY r.state"
              .formatted(
                  SqlName.literal(register.id()),
                  RegisterTable.of(register).sqlName(),
                  condition.sql()));
    }
    return ask(
        String.join(" UNION ALL ", parts) + " ORDER BY 1, 2",
        (connection, select) -> {
          int next = 1;
          for (SearchCondition condition : conditions) {
            next = condition.bind(connection, select, next);
          }
          Map<String, Map<String, Long>> counts = new HashMap<>();
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              counts
                  .computeIfAbsent(rows.getString(1), id -> new LinkedHashMap<>())
                  .put(rows.getString(2), rows.getLong(3));
            }
          }
          return counts;
        });
  }

  /** The history of a record, first entry first; none when there is no such record in sight. */
  public List<HistoryEntry> history(String register, UUID id) {
    Sight sight = sight(catalog.register(register));
    return ask(
        RecordHistory.QUERY,
        (connection, select) -> {
          select.setString(1, register);
          select.setObject(2, id);
          try (ResultSet rows = select.executeQuery()) {
            return new RecordHistory(sight).read(rows);
          }
        });
  }

  /** Several records of a register, voided or not, with one query; unknown ids are left out. */
  public Map<UUID, RecordView> findAll(String register, Collection<UUID> ids) {
    RegisterTable table = RegisterTable.of(catalog.register(register));
    Sight sight = sight(table.register());
    String sql =
        "SELECT %s FROM %s AS r WHERE r.id = ANY (?)"
            .formatted(table.selectList("r"), table.sqlName());
    return ask(
        sql,
        (connection, select) -> {
          select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
          Map<UUID, RecordView> views = new HashMap<>();
          try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              RecordView view = view(table, sight, rows);
              views.put(view.id(), view);
            }
          }
          return views;
        });
  }

  private static RecordView view(RegisterTable table, Sight sight, ResultSet row)
      throws SQLException {
    String region = row.getString(RegisterTable.REGION);
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, String> masked = new LinkedHashMap<>();
    List<RegisterTable.Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      RegisterTable.Column column = columns.get(i);
      if (column.field() == null) {
        continue;
      }
      List<String> texts;
      if (column.type() == ColumnType.TEXTS) {
        texts = ColumnType.texts(row.getArray(i + 1));
      } else {
        String value = column.type().canonical(row, i + 1);
        texts = value == null ? List.of() : List.of(value);
      }
      if (texts.isEmpty()) {
        continue;
      }
      if (sight.isClear(column.field(), region)) {
        values.put(column.name(), texts);
      } else {
        masked.put(column.name(), Mask.of(column.field(), texts.get(0)));
      }
    }
    return new RecordView(
        row.getObject(RegisterTable.ID, UUID.class),
        region,
        row.getString(RegisterTable.ORG),
        row.getString(RegisterTable.STATE),
        row.getInt(RegisterTable.VERSION),
        row.getLong(RegisterTable.SEQ),
        row.getObject(RegisterTable.CREATED_AT, OffsetDateTime.class).toInstant(),
        row.getObject(RegisterTable.UPDATED_AT, OffsetDateTime.class).toInstant(),
        values,
        masked);
  }
}
