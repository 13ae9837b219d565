package org.dajuan.records.draft;

import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;
import org.jspecify.annotations.Nullable;

/**
 * The canonical values of one record, by the index of the field in its register: a text, several
 * texts, or nothing. Computed values stand in it for rules to read, see {@link ComputedValues};
 * they are no part of its content. Mutable; used by one thread.
 */
public final class RecordDraft {
  private final RegisterTable table;
  private final @Nullable Object[] values;

  public RecordDraft(RegisterTable table) {
    this.table = table;
    this.values = new Object[table.fieldColumns().size()];
  }

  /** The draft of a record as it stands. */
  public static RecordDraft of(RegisterTable table, CanonicalContent content) {
    RecordDraft draft = new RecordDraft(table);
    List<RegisterTable.Column> columns = table.fieldColumns();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).name();
      if (columns.get(i).type() == ColumnType.TEXTS) {
        draft.setTexts(i, content.listTexts(name));
      } else {
        draft.setText(i, content.findText(name).orElse(null));
      }
    }
    return draft;
  }

  public RegisterTable table() {
    return table;
  }

  public void setText(int field, @Nullable String value) {
    values[field] = value == null || value.isEmpty() ? null : value;
  }

  public void setTexts(int field, List<String> several) {
    values[field] = several.isEmpty() ? null : List.copyOf(several);
  }

  public boolean isEmpty(int field) {
    return values[field] == null;
  }

  /** The single text of a field, null when it is empty or holds several. */
  public @Nullable String text(int field) {
    return values[field] instanceof String text ? text : null;
  }

  /** All texts of a field. */
  public List<String> texts(int field) {
    Object value = values[field];
    if (value instanceof List<?> several) {
      return several.stream().map(String.class::cast).toList();
    }
    return value == null ? List.of() : List.of((String) value);
  }

  /** The text of a field by name, null when empty. */
  public @Nullable String text(String field) {
    return text(index(field));
  }

  public int index(String field) {
    List<RegisterTable.Column> columns = table.fieldColumns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no field " + field + " in " + table.sqlName());
  }

  /** The region the record lies in, null while its region field is empty. */
  public @Nullable String region(Catalog catalog) {
    Register register = table.register();
    String value = text(register.regionField());
    if (value != null && register.field(register.regionField()).type() instanceof FieldType.OrgOf) {
      Org org = catalog.orgs().get(value);
      return org == null ? null : org.region();
    }
    return value;
  }

  /** The org the record belongs to, null when it belongs to none. */
  public @Nullable String org() {
    String field = table.register().orgField();
    return field == null ? null : text(field);
  }

  /** Starts the canonical content: fields, region, org and state; the caller adds the change. */
  public CanonicalContent.Builder content(Catalog catalog, String state) {
    CanonicalContent.Builder content = CanonicalContent.builder();
    List<RegisterTable.Column> columns = table.fieldColumns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = table.register().fields().get(i).isComputed() ? null : values[i];
      if (value instanceof String text) {
        content.put(columns.get(i).name(), text);
      } else if (value != null) {
        content.put(columns.get(i).name(), texts(i));
      }
    }
    String region = region(catalog);
    String org = org();
    content.put(RecordContent.REGION, region == null ? "" : region);
    content.put(RecordContent.ORG, org == null ? "" : org);
    return content.put(RecordContent.STATE, state);
  }
}
