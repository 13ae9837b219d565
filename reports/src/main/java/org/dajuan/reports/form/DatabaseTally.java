package org.dajuan.reports.form;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.form.CellSource;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.form.FormRows;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;

/** Counts rows among the records of the database, with one statement per form. */
public final class DatabaseTally implements RowTally {

  private final Catalog catalog;
  private final DataSource database;

  public DatabaseTally(Catalog catalog, DataSource database) {
    this.catalog = catalog;
    this.database = database;
  }

  @Override
  public Tally count(Form form) {
    if (!(form.rows() instanceof FormRows.Records rows)) {
      throw new IllegalArgumentException(form.id() + " has no rows of records");
    }
    Register register = catalog.register(rows.register());
    List<String> fields = new ArrayList<>();
    for (FormColumn column : form.columns()) {
      if (column.source() instanceof CellSource.OfField of
          && register.findField(of.field()).isPresent()) {
        fields.add(of.field());
      }
    }
    String sql = sql(form, rows, register, fields);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, catalog.home());
      if (form.filledBy().level() != null) {
        select.setString(2, form.filledBy().level());
      } else {
        select.setArray(2, connection.createArrayOf("text", orgs(form, register).toArray()));
      }
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return new Tally(0, Map.of());
        }
        Map<String, Long> empty = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
          empty.put(fields.get(i), row.getLong(1) - row.getLong(i + 2));
        }
        return new Tally(row.getLong(1), empty);
      }
    } catch (SQLException failed) {
      throw DatabaseException.refused(sql, failed);
    }
  }

  /** Ids of the orgs that are asked, or codes of their regions where the register has no org. */
  private List<String> orgs(Form form, Register register) {
    return catalog.orgs().values().stream()
        .filter(each -> each.kind().equals(form.filledBy().orgKind()))
        .map(register.orgField() == null ? Org::region : Org::id)
        .toList();
  }

  /** Rows and filled fields of the latest year, or of all time. */
  private static String sql(
      Form form, FormRows.Records rows, Register register, List<String> fields) {
    StringBuilder sql = new StringBuilder("select count(*)");
    fields.forEach(field -> sql.append(", count(r.").append(SqlName.quote(field)).append(')'));
    sql.append(" from ").append(RegisterTable.of(register).sqlName()).append(" r");
    sql.append(" where r.state <> 'voided' and r.region_code in");
    sql.append(" (select code from sys.region_ancestor where ancestor = ?) and ");
    if (form.filledBy().level() != null) {
      sql.append("exists (select 1 from sys.region_ancestor a join sys.region g");
      sql.append(" on g.code = a.ancestor where a.code = r.region_code and g.level = ?)");
    } else if (register.orgField() != null) {
      sql.append("r.org_id = any (?)");
    } else {
      sql.append("exists (select 1 from sys.region_ancestor a");
      sql.append(" where a.code = r.region_code and a.ancestor = any (?))");
    }
    if (rows.where() != null) {
      sql.append(" and (").append(rows.where().sql(SqlTarget.POSTGRESQL, "r")).append(')');
    }
    if (rows.during() != null) {
      String name = "r." + SqlName.quote(rows.during());
      FieldType type = register.field(rows.during()).type();
      String year =
          type instanceof FieldType.YearNumber ? name + "::text" : "left(" + name + "::text, 4)";
      sql.append(" and ").append(name).append(" is not null");
      sql.append(" group by ")
          .append(year)
          .append(" order by ")
          .append(year)
          .append(" desc limit 1");
    }
    return sql.toString();
  }
}
