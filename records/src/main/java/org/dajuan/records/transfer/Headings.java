package org.dajuan.records.transfer;

import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.unit.Unit;

/** Headings of workbooks: titles with units, as {@link ImportColumns} reads them. */
final class Headings {
  static final String ID = "记录编号";
  static final String STATE = "状态";
  static final String GREY = "E7E6E6";

  private static final int LONGEST_SHEET_NAME = 25;

  private final Catalog catalog;
  private final Register register;

  Headings(Catalog catalog, Register register) {
    this.catalog = catalog;
    this.register = register;
  }

  /** The title, with the unit in brackets where the field has one. */
  String of(Field field) {
    String title = titleIsUnique(field) ? field.title().zh() : field.name();
    String unit = unit(field);
    return unit.isEmpty() ? title : title + "（" + unit + "）";
  }

  /**
   * The unit that a number without one means; empty when there is none or it follows from a code.
   */
  private String unit(Field field) {
    String code = field.type().unit();
    return code == null ? "" : catalog.units().find(code).map(Unit::title).orElseThrow().zh();
  }

  private boolean titleIsUnique(Field field) {
    return register.fields().stream()
            .filter(other -> other.title().zh().equals(field.title().zh()))
            .count()
        == 1;
  }

  /** A name that spreadsheet programs accept. */
  String sheetName(int number) {
    String name = register.title().zh().replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
    String cut = name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name;
    return number == 1 ? cut : cut + " " + number;
  }
}
