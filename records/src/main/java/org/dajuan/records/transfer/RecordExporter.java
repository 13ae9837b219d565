package org.dajuan.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Rights;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Area;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;

/**
 * Exports what a person sees of a register and may export as CSV, workbook or JSON, in the order in
 * which the records were last changed. Streams: memory does not grow with the register. What CSV
 * and workbook say, import reads back without loss (with {@code --update}, or into an empty
 * register). Thread-safe.
 */
public final class RecordExporter {
  private static final int FETCH_ROWS = 2_000;

  private final Catalog catalog;
  private final Access access;

  public RecordExporter(Access access) {
    this.catalog = access.catalog();
    this.access = access;
  }

  /**
   * Writes the export; the stream stays open. Fields that are masked for the person in some record
   * get no column.
   *
   * @return how many records were written
   * @throws IllegalArgumentException when there is no such register
   * @throws DatabaseException when the database fails
   */
  public long write(Person person, ExportRequest request, OutputStream out) throws IOException {
    RegisterTable table = RegisterTable.of(catalog.register(request.register()));
    Sight sight = access.sight(person, table.register());
    List<RegisterTable.Column> columns =
        table.fieldColumns().stream().filter(column -> sight.isClear(column.ofField())).toList();
    return access
        .as(person)
        .look(
            connection -> {
              try (ExportSink sink = sink(request, table, columns, out)) {
                return stream(connection, request, table, sight, columns, sink);
              }
            });
  }

  private ExportSink sink(
      ExportRequest request,
      RegisterTable table,
      List<RegisterTable.Column> columns,
      OutputStream out)
      throws IOException {
    ExportCells cells = new ExportCells(catalog, table.register());
    return switch (request.format()) {
      case CSV -> new CsvSink(out, cells, columns);
      case XLSX -> new WorkbookSink(out, catalog, cells, table, columns);
      case JSON -> new JsonSink(out);
    };
  }

  private static long stream(
      Connection connection,
      ExportRequest request,
      RegisterTable table,
      Sight sight,
      List<RegisterTable.Column> columns,
      ExportSink sink)
      throws SQLException, IOException {
    Area exported = sight.area(Rights.Action.EXPORT);
    String sql =
        "SELECT "
            + table.selectList("r")
            + " FROM "
            + table.sqlName()
            + " AS r WHERE (?::text IS NULL OR r.region_code IN"
            + " (SELECT code FROM sys.region_ancestor WHERE ancestor = ?))"
            + " AND (? OR r.region_code IN"
            + " (SELECT code FROM sys.region_ancestor WHERE ancestor = ANY (?)))"
            + (request.voided() ? "" : " AND r.state <> 'voided'")
            + " ORDER BY r.seq";
    long count = 0;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(FETCH_ROWS);
      select.setString(1, request.region());
      select.setString(2, request.region());
      select.setBoolean(3, exported.everywhere());
      select.setArray(4, connection.createArrayOf("text", exported.roots().toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          sink.add(
              new ExportedRecord(
                  row.getString(RegisterTable.ID),
                  row.getString(RegisterTable.STATE),
                  row.getInt(RegisterTable.VERSION),
                  row.getLong(RegisterTable.SEQ),
                  row.getString(RegisterTable.REGION),
                  columns,
                  RecordContent.fromRow(table, row)));
          count++;
        }
      }
    }
    return count;
  }
}
