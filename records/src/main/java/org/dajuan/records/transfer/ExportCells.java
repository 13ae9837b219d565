package org.dajuan.records.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.CodedUnit;
import org.dajuan.catalog.value.ValuePrinter;
import org.dajuan.records.schema.RegisterTable;

/** Prints the fields of records as cells that import reads as the same values. */
final class ExportCells {
  private final Catalog catalog;
  private final Register register;
  private final Map<String, ValuePrinter> printers = new HashMap<>();

  ExportCells(Catalog catalog, Register register) {
    this.catalog = catalog;
    this.register = register;
    for (Field field : register.fields()) {
      printers.put(field.name(), ValuePrinter.forField(catalog, field));
    }
  }

  /** The id, each field shown, and the state. */
  List<String> cells(ExportedRecord row) {
    List<String> cells = new ArrayList<>(row.columns().size() + 2);
    cells.add(row.id());
    for (RegisterTable.Column column : row.columns()) {
      String name = column.name();
      Field field = register.field(name);
      String unit = CodedUnit.of(catalog, register, field, row.content()::findText);
      cells.add(
          printers
              .computeIfAbsent(name, unknown -> ValuePrinter.forField(catalog, field))
              .cell(row.content().listTexts(name), unit));
    }
    cells.add(row.state());
    return cells;
  }
}
