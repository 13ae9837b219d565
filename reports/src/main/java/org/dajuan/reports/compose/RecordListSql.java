package org.dajuan.reports.compose;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.sql.CellSql;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.dajuan.reports.template.ListedRegister;
import org.dajuan.reports.template.Part;

/**
 * The statement that reads several lists over records. Rows come list by list, each list in its own
 * order: {@code list_number} from 0, {@code list_row}, {@code list_total} for all rows before the
 * limit, id, version and entry of the record, and its values as an array of texts.
 */
final class RecordListSql {

  /** Records that are read to find those that read the same; a report names a few of them. */
  private static final int MOST_READ = 10_000;

  private final Catalog catalog;
  private final CellSql cells;
  private final String region;
  private final Period period;
  private final List<String> lists = new ArrayList<>();
  private final List<Object> bound = new ArrayList<>();

  RecordListSql(Catalog catalog, String region, Period period) {
    this.catalog = catalog;
    this.cells = new CellSql(catalog, catalog.zone());
    this.region = region;
    this.period = period;
  }

  /** Adds a list; its number is how many were added before. */
  void add(Part.Each each, Register register, List<String> columns) {
    String values =
        columns.stream()
            .map(column -> FieldText.sql(register, column, "r"))
            .collect(Collectors.joining(", "));
    String order = order(each);
    StringBuilder sql = new StringBuilder("(select ").append(lists.size());
    sql.append(" as list_number, row_number() over (order by ").append(order);
    sql.append(") as list_row, count(*) over () as list_total, r.id, r.version, r.seq, array[");
    sql.append(values).append("]::text[] as list_values ").append(from(each, register));
    if (each.during() != null) {
      sql.append(" and r.").append(SqlName.quote(each.during())).append(" between ? and ?");
      bound.add(Date.valueOf(period.first()));
      bound.add(Date.valueOf(period.last()));
    }
    if (!each.where().isEmpty()) {
      String condition =
          new SqlExpressions(catalog.parameters())
              .compile(each.where(), register.columns(), false)
              .sql(SqlTarget.POSTGRESQL, "r");
      sql.append(" and (").append(condition).append(')');
    }
    sql.append(" order by ").append(order).append(" limit ");
    lists.add(sql.append(each.distinct() ? MOST_READ : each.limit()).append(')').toString());
  }

  private String from(Part.Each each, Register register) {
    if (!each.of().isEmpty()) {
      return cells.records(ListedRegister.source(catalog, each).orElseThrow(), region, period);
    }
    bound.add(region);
    return "from "
        + RegisterTable.of(register).sqlName()
        + " r join sys.region_ancestor a on a.code = r.region_code and a.ancestor = ?"
        + " where r.state <> 'voided'";
  }

  private static String order(Part.Each each) {
    StringBuilder order = new StringBuilder();
    for (Part.Order by : each.order()) {
      order
          .append("r.")
          .append(SqlName.quote(by.field()))
          .append(by.descending() ? " desc nulls last, " : " nulls last, ");
    }
    return order.append("r.id").toString();
  }

  /** Binds the parameters of {@link #text}. */
  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < bound.size(); i++) {
      statement.setObject(i + 1, bound.get(i));
    }
  }

  String text() {
    return "select * from ("
        + String.join(" union all ", lists)
        + ") lists order by list_number, list_row";
  }
}
