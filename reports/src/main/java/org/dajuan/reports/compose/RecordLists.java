package org.dajuan.reports.compose;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.template.Part;

/**
 * Lists over records: those of the region's subtree that meet the condition, voided ones never. One
 * statement per list, at most as many rows as the list may name.
 */
final class RecordLists {

  private final DataSource database;
  private final Catalog catalog;
  private final FieldText values;

  RecordLists(DataSource database, Catalog catalog, Locale locale) {
    this.database = database;
    this.catalog = catalog;
    this.values = new FieldText(catalog, locale);
  }

  /** The list for a region and a period; the template was checked before. */
  Inline.RecordList list(Part.Each each, String region, Period period) {
    Register register = catalog.register(each.register());
    String sql = sql(each, register);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, region);
      if (each.during() != null) {
        statement.setDate(2, Date.valueOf(period.first()));
        statement.setDate(3, Date.valueOf(period.last()));
      }
      return read(each, register, statement);
    } catch (SQLException failed) {
      throw new IllegalStateException("list over " + each.register() + " failed: " + sql, failed);
    }
  }

  private Inline.RecordList read(Part.Each each, Register register, PreparedStatement statement)
      throws SQLException {
    List<Inline.Item> items = new ArrayList<>();
    int total = 0;
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        total = row.getInt("list_total");
        StringBuilder text = new StringBuilder();
        for (Part.Piece piece : each.item()) {
          text.append(piece.isField() ? values.of(register, piece.text(), row) : piece.text());
        }
        items.add(
            new Inline.Item(
                row.getObject(RegisterTable.ID, UUID.class),
                row.getInt(RegisterTable.VERSION),
                row.getLong(RegisterTable.SEQ),
                text.toString()));
      }
    }
    String more = each.more().replace("#", Integer.toString(total));
    return new Inline.RecordList(register.id(), items, each.join(), more, total);
  }

  private String sql(Part.Each each, Register register) {
    RegisterTable table = RegisterTable.of(register);
    StringBuilder sql = new StringBuilder("select ");
    sql.append(table.selectList("r")).append(", count(*) over () as list_total from ");
    sql.append(table.sqlName())
        .append(" r join sys.region_ancestor a on a.code = r.region_code and a.ancestor = ?")
        .append(" where r.state <> 'voided'");
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
    return sql.append("r.id limit ").append(each.limit()).toString();
  }
}
