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
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.tabular.SpreadsheetText;

/** CSV (RFC 4180), UTF-8, one line of field names. */
final class CsvSink implements ExportSink {
  private final Writer out;
  private final ExportCells cells;
  private final List<RegisterTable.Column> columns;

  CsvSink(OutputStream out, ExportCells cells, List<RegisterTable.Column> columns)
      throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.cells = cells;
    this.columns = columns;
    List<String> header = new ArrayList<>();
    header.add("id");
    columns.forEach(column -> header.add(column.name()));
    header.add("state");
    CsvWriter.write(this.out, header);
  }

  @Override
  public void add(ExportedRecord row) throws IOException {
    List<String> texts = cells.cells(row);
    for (int i = 0; i < columns.size(); i++) {
      ColumnType type = columns.get(i).type();
      if (type == ColumnType.TEXT || type == ColumnType.TEXTS) {
        texts.set(i + 1, SpreadsheetText.write(texts.get(i + 1)));
      }
    }
    CsvWriter.write(out, texts);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
