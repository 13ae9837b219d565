package org.dajuan.records.draft;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.ParsedValue;
import org.dajuan.catalog.value.ValueParser;
import org.dajuan.records.schema.RegisterTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of a register's fields into a draft. A quantity whose unit follows from a code
 * ({@code unit: by-kind}) is read after that code; use {@link #order} to go through the fields.
 * Immutable and thread-safe.
 */
public final class DraftParser {
  private final Catalog catalog;
  private final Register register;
  private final List<ValueParser> parsers;
  private final List<Integer> order;

  public DraftParser(Catalog catalog, RegisterTable table) {
    this.catalog = catalog;
    this.register = table.register();
    this.parsers =
        register.fields().stream().map(field -> ValueParser.forField(catalog, field)).toList();
    this.order = order(register);
  }

  private static List<Integer> order(Register register) {
    List<Integer> order = new ArrayList<>();
    for (boolean dependent : new boolean[] {false, true}) {
      for (int i = 0; i < register.fields().size(); i++) {
        if ((unitBy(register.fields().get(i)) != null) == dependent) {
          order.add(i);
        }
      }
    }
    return List.copyOf(order);
  }

  private static @Nullable String unitBy(Field field) {
    return field.type() instanceof FieldType.Quantity quantity ? quantity.unitBy() : null;
  }

  /** Indexes of all fields, such that each comes after those it depends on. */
  public List<Integer> order() {
    return order;
  }

  /**
   * Reads the text of a field into the draft; a blank one empties it. Reference fields get their
   * text as it is, see {@link ReferenceLookup}.
   *
   * @param unit unit meant by a number that is written without one, null for the field's own
   * @return what is wrong with the text, null when nothing
   */
  public @Nullable Objection parse(
      RecordDraft draft, int field, String text, @Nullable String unit) {
    Field definition = register.fields().get(field);
    String unitBy = unitBy(definition);
    String meant = unitBy == null || text.isBlank() ? null : unitOf(draft, unitBy);
    String written = unit != null && ValueParser.isBareNumber(text) ? text.strip() + unit : text;
    ParsedValue parsed = parsers.get(field).parse(written, meant);
    if (definition.type() instanceof FieldType.CodesOf) {
      draft.setTexts(field, parsed.values());
    } else {
      draft.setText(field, parsed.value());
    }
    return parsed.objection();
  }

  private @Nullable String unitOf(RecordDraft draft, String codeField) {
    String code = draft.text(codeField);
    if (code == null || !(register.field(codeField).type() instanceof FieldType.CodeOf type)) {
      return null;
    }
    CodeList list = catalog.codeList(type.list());
    return list.find(code).map(Code::unit).orElse(null);
  }
}
