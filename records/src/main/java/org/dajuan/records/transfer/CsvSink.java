package org.dajuan.records.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.text.CsvWriter;
import org.dajuan.records.schema.RegisterTable;

/** CSV (RFC 4180), UTF-8, one line of field names. */
final class CsvSink implements ExportSink {
  private final Writer out;
  private final ExportCells cells;

  CsvSink(OutputStream out, ExportCells cells, List<RegisterTable.Column> columns)
      throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.cells = cells;
    List<String> header = new ArrayList<>();
    header.add("id");
    columns.forEach(column -> header.add(column.name()));
    header.add("state");
    CsvWriter.write(this.out, header);
  }

  @Override
  public void add(ExportedRecord row) throws IOException {
    CsvWriter.write(out, cells.cells(row));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
