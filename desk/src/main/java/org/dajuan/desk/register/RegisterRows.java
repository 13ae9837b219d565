package org.dajuan.desk.register;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.access.Sight;
import org.dajuan.records.read.RecordView;

/** The table on a register's page: its columns, and rows of texts. */
public record RegisterRows(List<Column> columns, List<Row> rows) {

  private static final int MOST_COLUMNS = 6;

  /** A column. */
  public record Column(String title, boolean numeric) {}

  /** A record as a row; cells in the order of the columns. */
  public record Row(
      String id,
      String label,
      String region,
      String state,
      String stateTone,
      List<String> cells,
      String updated) {}

  /** Fields that are masked for the person in some record have no column. */
  static RegisterRows of(Sight sight, List<RecordView> records, RecordWords words, Locale locale) {
    Register register = sight.register();
    List<Field> fields =
        register.fields().stream()
            .filter(field -> !register.label().contains(field.name()))
            .filter(field -> !field.name().equals(register.regionField()))
            .filter(field -> !(field.type() instanceof FieldType.LongText))
            .filter(field -> !(field.type() instanceof FieldType.Attachment))
            .filter(sight::isClear)
            .limit(MOST_COLUMNS)
            .toList();
    return new RegisterRows(
        fields.stream()
            .map(field -> new Column(field.title().in(locale), field.type().isNumeric()))
            .toList(),
        records.stream().map(record -> row(record, fields, words)).toList());
  }

  private static Row row(RecordView record, List<Field> fields, RecordWords words) {
    return new Row(
        record.id().toString(),
        words.label(record),
        words.region(record.region()),
        words.state(record.state()),
        words.tone(record.state()),
        fields.stream().map(field -> words.shown(field, record)).toList(),
        words.day(record.updatedAt()));
  }
}
