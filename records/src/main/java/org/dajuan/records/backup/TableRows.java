package org.dajuan.records.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose rows are kept.
 *
 * @param name quoted, with its schema
 * @param columns quoted and joined by commas, without computed ones
 */
record TableRows(String name, String columns) {

  private static final String FOLDER = "tables/";

  private static final String QUERY =
      """
      SELECT format('%I.%I', n.nspname, c.relname),
             (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
              FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                AND a.attgenerated = '')
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.relpersistence <> 't'
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      ORDER BY n.nspname, c.relname
      """;

  /** The same text whatever the settings of server and session are. */
  static final List<String> SESSION =
      List.of(
          "SET LOCAL timezone = 'UTC'",
          "SET LOCAL datestyle = 'ISO, YMD'",
          "SET LOCAL intervalstyle = 'iso_8601'",
          "SET LOCAL extra_float_digits = 3",
          "SET LOCAL row_security = off",
          "SET LOCAL search_path = pg_catalog",
          "SET LOCAL check_function_bodies = off");

  static List<TableRows> list(Connection connection) throws SQLException {
    List<TableRows> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        if (rows.getString(2) != null) {
          tables.add(new TableRows(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return tables;
  }

  /** Name of the part that holds the rows. */
  String part() {
    return FOLDER + name;
  }

  String copyOut() {
    return "COPY " + name + " (" + columns + ") TO STDOUT";
  }

  String copyIn() {
    return "COPY " + name + " (" + columns + ") FROM STDIN";
  }
}
