package org.dajuan.reports.compose;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.sql.CellSql;
import org.dajuan.records.database.Session;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.template.ListedRegister;
import org.dajuan.reports.template.Part;

/**
 * Lists over records as the person sees them who composes: those of the region's subtree that meet
 * the condition, voided ones never. One statement per list, at most as many rows as the list may
 * name, or as must be read to name each once.
 */
final class RecordLists {

  /** Records that are read to find those that read the same; a report names a few of them. */
  private static final int MOST_READ = 10_000;

  private final Supplier<Session> records;
  private final Catalog catalog;
  private final FieldText values;
  private final CellSql cells;

  RecordLists(Supplier<Session> records, Catalog catalog, Locale locale) {
    this.records = records;
    this.catalog = catalog;
    this.values = new FieldText(catalog, locale);
    this.cells = new CellSql(catalog, catalog.zone());
  }

  /** The list for a region and a period; the template was checked before. */
  Inline.RecordList list(Part.Each each, String region, Period period) {
    Register register = ListedRegister.find(catalog, each).orElseThrow();
    String sql = sql(each, register, region, period);
    return records
        .get()
        .ask(
            sql,
            (connection, statement) -> {
              if (each.of().isEmpty()) {
                statement.setString(1, region);
              }
              if (each.during() != null) {
                statement.setDate(2, Date.valueOf(period.first()));
                statement.setDate(3, Date.valueOf(period.last()));
              }
              return read(each, register, statement);
            });
  }

  private Inline.RecordList read(Part.Each each, Register register, PreparedStatement statement)
      throws SQLException {
    List<Inline.Item> items = new ArrayList<>();
    Set<String> named = new HashSet<>();
    int total = 0;
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Inline.Item item = item(each, register, row);
        boolean repeated = !named.add(item.text()) && each.distinct();
        total = each.distinct() ? named.size() : row.getInt("list_total");
        if (!repeated && items.size() < each.limit()) {
          items.add(item);
        }
      }
    }
    String more = each.more().replace("#", Integer.toString(total));
    return new Inline.RecordList(register.id(), items, each.join(), more, total);
  }

  private Inline.Item item(Part.Each each, Register register, ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (Part.Piece piece : each.item()) {
      if (piece.isField()) {
        String value = values.of(register, piece.text(), row);
        text.append(piece.isOrdinal() ? values.ordinal(value) : value);
      } else {
        text.append(piece.text());
      }
    }
    return new Inline.Item(
        row.getObject(RegisterTable.ID, UUID.class),
        row.getInt(RegisterTable.VERSION),
        row.getLong(RegisterTable.SEQ),
        text.toString());
  }

  private String sql(Part.Each each, Register register, String region, Period period) {
    RegisterTable table = RegisterTable.of(register);
    StringBuilder sql = new StringBuilder("select ");
    sql.append(table.selectList("r")).append(", count(*) over () as list_total ");
    if (each.of().isEmpty()) {
      sql.append("from ")
          .append(table.sqlName())
          .append(" r join sys.region_ancestor a on a.code = r.region_code and a.ancestor = ?")
          .append(" where r.state <> 'voided'");
    } else {
      sql.append(cells.records(ListedRegister.source(catalog, each).orElseThrow(), region, period));
    }
    if (each.during() != null) {
      sql.append(" and r.").append(SqlName.quote(each.during())).append(" between ? and ?");
    }
    if (!each.where().isEmpty()) {
      String condition =
          new SqlExpressions(catalog.parameters())
              .compile(each.where(), register.columns(), false)
              .sql(SqlTarget.POSTGRESQL, "r");
      sql.append(" and (").append(condition).append(')');
    }
    sql.append(" order by ");
    for (Part.Order order : each.order()) {
      sql.append("r.")
          .append(SqlName.quote(order.field()))
          .append(order.descending() ? " desc nulls last, " : " nulls last, ");
    }
    return sql.append("r.id limit ").append(each.distinct() ? MOST_READ : each.limit()).toString();
  }
}
