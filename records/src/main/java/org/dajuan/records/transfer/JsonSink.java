package org.dajuan.records.transfer;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON array of objects with typed values: numbers in the base unit of their dimension, dates
 * ISO, codes as they are.
 */
final class JsonSink implements ExportSink {
  private final JsonGenerator json;

  JsonSink(OutputStream out) {
    this.json = new JsonMapper().createGenerator(out);
    json.writeStartArray();
  }

  @Override
  public void add(ExportedRecord row) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("region_code", row.region());
    json.writeStringProperty("state", row.state());
    json.writeNumberProperty("version", row.version());
    json.writeNumberProperty("seq", row.sequence());
    for (RegisterTable.Column column : row.columns()) {
      write(column, row);
    }
    json.writeEndObject();
  }

  private void write(RegisterTable.Column column, ExportedRecord row) {
    String value = row.content().findText(column.name()).orElse("");
    if (column.type() == ColumnType.TEXTS) {
      json.writeArrayPropertyStart(column.name());
      row.content().listTexts(column.name()).forEach(json::writeString);
      json.writeEndArray();
    } else if (value.isEmpty()) {
      json.writeNullProperty(column.name());
    } else if (column.type() == ColumnType.NUMERIC || column.type() == ColumnType.INTEGER) {
      json.writeNumberProperty(column.name(), new BigDecimal(value));
    } else if (column.type() == ColumnType.BOOLEAN) {
      json.writeBooleanProperty(column.name(), Boolean.parseBoolean(value));
    } else {
      json.writeStringProperty(column.name(), value);
    }
  }

  @Override
  public void close() {
    json.writeEndArray();
    json.close();
  }
}
