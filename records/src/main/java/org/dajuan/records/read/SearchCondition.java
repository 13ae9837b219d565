package org.dajuan.records.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.records.access.Sight;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/** The WHERE clause of a query over a register, with its parameters. */
final class SearchCondition {
  private final StringBuilder sql = new StringBuilder("true");
  private final List<Binder> binders = new ArrayList<>();

  /** Sets one parameter. */
  interface Binder {
    void bind(Connection connection, PreparedStatement statement, int index) throws SQLException;
  }

  static SearchCondition of(Catalog catalog, RegisterTable table, RecordQuery query, Sight sight) {
    SearchCondition condition = new SearchCondition();
    condition.inSight(sight);
    condition.inRegion(query.region());
    if (query.state() == null) {
      condition.and("r.state <> 'voided'");
    } else {
      condition.and("r.state = ?", text(query.state()));
    }
    if (!query.text().isBlank()) {
      condition.containing(catalog, table, query.text().strip(), sight);
    }
    return condition;
  }

  /** What the row policies hold as well; said here so that the index over regions is of use. */
  void inSight(Sight sight) {
    if (!sight.area().everywhere()) {
      and(
          "r.region_code IN (SELECT code FROM sys.region_ancestor WHERE ancestor = ANY (?))",
          texts(List.copyOf(sight.area().roots())));
    }
  }

  void inRegion(@Nullable String region) {
    if (region != null) {
      and(
          "r.region_code IN (SELECT code FROM sys.region_ancestor WHERE ancestor = ?)",
          text(region));
    }
  }

  void and(String clause, Binder... parameters) {
    sql.append(" AND ").append(clause);
    binders.addAll(List.of(parameters));
  }

  static Binder text(String value) {
    return (connection, statement, index) -> statement.setString(index, value);
  }

  static Binder texts(List<String> values) {
    return (connection, statement, index) ->
        statement.setArray(index, connection.createArrayOf("text", values.toArray()));
  }

  private void containing(Catalog catalog, RegisterTable table, String words, Sight sight) {
    List<String> clauses = new ArrayList<>();
    List<Binder> parameters = new ArrayList<>();
    String pattern = "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    for (RegisterTable.Column column : table.fieldColumns()) {
      String name = "r." + SqlName.quote(column.name());
      if (!sight.isClear(column.ofField())) {
        continue; // a hit would tell what the page hides
      }
      FieldType type = column.ofField().type();
      if (type instanceof FieldType.CodeOf code) {
        clauses.add(name + " = ANY (?)");
        parameters.add(texts(codes(catalog, code.list(), words)));
      } else if (type instanceof FieldType.CodesOf codes) {
        clauses.add(name + " && ?");
        parameters.add(texts(codes(catalog, codes.list(), words)));
      } else if (type instanceof FieldType.OrgOf) {
        clauses.add(name + " = ANY (?)");
        parameters.add(texts(orgs(catalog, words)));
      } else if (type instanceof FieldType.RegionOf) {
        clauses.add(name + " IN (SELECT code FROM sys.region WHERE name ILIKE ?)");
        parameters.add(text(pattern));
      } else if (column.type() == ColumnType.TEXT) {
        clauses.add(name + " ILIKE ?");
        parameters.add(text(pattern));
      } else if (column.type() == ColumnType.INTEGER || column.type() == ColumnType.DATE) {
        clauses.add(name + "::text = ?");
        parameters.add(text(words));
      }
    }
    String found = clauses.isEmpty() ? "false" : String.join(" OR ", clauses);
    and("(" + found + ")", parameters.toArray(Binder[]::new));
  }

  private static List<String> codes(Catalog catalog, String list, String words) {
    return catalog.codeList(list).codes().stream()
        .filter(code -> code.title().zh().contains(words) || contains(code.title().en(), words))
        .map(Code::code)
        .toList();
  }

  private static List<String> orgs(Catalog catalog, String words) {
    return catalog.orgs().values().stream()
        .filter(org -> org.title().zh().contains(words) || contains(org.title().en(), words))
        .map(Org::id)
        .toList();
  }

  private static boolean contains(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  String sql() {
    return sql.toString();
  }

  /**
   * Sets all parameters, beginning with the first.
   *
   * @return index after the last
   */
  int bind(Connection connection, PreparedStatement statement) throws SQLException {
    return bind(connection, statement, 1);
  }

  /**
   * Sets all parameters, beginning with one.
   *
   * @return index after the last
   */
  int bind(Connection connection, PreparedStatement statement, int first) throws SQLException {
    int index = first;
    for (Binder binder : binders) {
      binder.bind(connection, statement, index++);
    }
    return index;
  }
}
