package org.dajuan.records.read;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.records.access.Sight;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * The order of a page and the condition that continues after a cursor (keyset paging): a page costs
 * the same however far down it is, and no record is shown twice when others come in. Texts sort as
 * a Chinese dictionary does. Empty values come last; the id decides between equals.
 */
final class PageOrder {
  /** Where a page ended: value of the sort column, null when it was empty, and id. */
  record Cursor(@Nullable String value, UUID id) {}

  private final RegisterTable.Column column;
  private final boolean ascending;
  private final String expression;

  private PageOrder(RegisterTable.Column column, boolean ascending) {
    this.column = column;
    this.ascending = ascending;
    String name = "r." + SqlName.quote(column.name());
    this.expression = column.type() == ColumnType.TEXT ? name + " COLLATE \"zh-x-icu\"" : name;
  }

  /** A sort column that is unknown, or masked somewhere, gives the order of the latest change. */
  static PageOrder of(RegisterTable table, RecordQuery query, Sight sight) {
    Optional<RegisterTable.Column> column =
        table.columns().stream()
            .filter(each -> each.name().equals(query.sort()) && each.type() != ColumnType.TEXTS)
            .filter(each -> each.field() == null || sight.isClear(each.field()))
            .findFirst();
    if (column.isPresent()) {
      return new PageOrder(column.get(), query.ascending());
    }
    RegisterTable.Column latest =
        table.columns().stream()
            .filter(each -> each.name().equals(RegisterTable.SEQ))
            .findFirst()
            .orElseThrow();
    return new PageOrder(latest, false);
  }

  RegisterTable.Column column() {
    return column;
  }

  String orderBy() {
    String direction = ascending ? "ASC" : "DESC";
    return expression + " " + direction + " NULLS LAST, r.id " + direction;
  }

  /** Adds the condition that a row comes after the cursor. */
  void addAfter(SearchCondition condition, Cursor cursor) {
    String later = ascending ? ">" : "<";
    String id = cursor.id().toString();
    if (cursor.value() == null) {
      condition.and(
          "(%s IS NULL AND r.id %s ?::uuid)".formatted(expression, later),
          SearchCondition.text(id));
      return;
    }
    String value = "CAST(? AS " + column.type().sql() + ")";
    condition.and(
        "(%1$s %2$s %3$s OR (%1$s = %3$s AND r.id %2$s ?::uuid) OR %1$s IS NULL)"
            .formatted(expression, later, value),
        SearchCondition.text(cursor.value()),
        SearchCondition.text(cursor.value()),
        SearchCondition.text(id));
  }

  /** The cursor as text for an address. */
  static String format(Cursor cursor) {
    String text = cursor.id() + (cursor.value() == null ? "" : "=" + cursor.value());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads {@link #format}; empty for anything else, which gives the first page. */
  static Optional<Cursor> parse(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int end = plain.indexOf('=');
      UUID id = UUID.fromString(end < 0 ? plain : plain.substring(0, end));
      return Optional.of(new Cursor(end < 0 ? null : plain.substring(end + 1), id));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
