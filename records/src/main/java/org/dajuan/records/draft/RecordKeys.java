package org.dajuan.records.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * Finds records of one register by what people write for them: the id, or the values of the key
 * joined by slashes. Where a key field is itself a reference, the key of that record stands in its
 * place: {@code 样例项目一/2023-05}. Voided records are not found.
 */
public final class RecordKeys {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Registers whose keys refer to one another in a circle have no keys that could be written. */
  private static final int DEEPEST = 4;

  private final Register register;
  private final DraftParser parser;

  /** The keys of the register that a key field refers to, null where it is none. */
  private final List<@Nullable RecordKeys> parts = new ArrayList<>();

  private final int width;

  public RecordKeys(Catalog catalog, Register register) {
    this(catalog, register, 0);
  }

  private RecordKeys(Catalog catalog, Register register, int depth) {
    this.register = register;
    this.parser = new DraftParser(catalog, RegisterTable.of(register));
    int sum = 0;
    for (String name : register.key()) {
      Field field = register.field(name);
      boolean nested = field.type() instanceof FieldType.RecordOf && depth < DEEPEST;
      RecordKeys part =
          nested
              ? new RecordKeys(
                  catalog,
                  catalog.register(((FieldType.RecordOf) field.type()).register()),
                  depth + 1)
              : null;
      parts.add(part);
      sum += part == null ? 1 : Math.max(1, part.width);
    }
    this.width = sum;
  }

  /** The ids by text; a text that names no record is left out. */
  public Map<String, String> find(Connection connection, Collection<String> texts)
      throws SQLException {
    Map<String, String> ids = new HashMap<>();
    List<String> byId = texts.stream().filter(text -> ID.matcher(text).matches()).toList();
    if (!byId.isEmpty()) {
      findById(connection, byId, ids);
    }
    Map<String, List<String>> split = new HashMap<>();
    for (String text : texts) {
      List<String> values = ID.matcher(text).matches() ? null : split(text);
      if (values != null) {
        split.put(text, values);
      }
    }
    List<List<String>> keys = canonical(connection, split);
    if (!keys.isEmpty()) {
      findByKey(connection, keys, ids);
    }
    return ids;
  }

  /** A text's value for each key field, null when it has too few or too many. */
  private @Nullable List<String> split(String text) {
    if (width <= 1) {
      return width == 0 ? null : List.of(text);
    }
    String[] pieces = text.split("/", -1);
    if (pieces.length != width) {
      return null;
    }
    List<String> values = new ArrayList<>();
    int next = 0;
    for (RecordKeys part : parts) {
      int end = next + (part == null ? 1 : Math.max(1, part.width));
      values.add(String.join("/", Arrays.copyOfRange(pieces, next, end)));
      next = end;
    }
    return values;
  }

  /** For each text that can be a key: the text, then its canonical values. */
  private List<List<String>> canonical(Connection connection, Map<String, List<String>> split)
      throws SQLException {
    List<Map<String, String>> nested = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      RecordKeys part = parts.get(i);
      int column = i;
      nested.add(
          part == null
              ? Map.of()
              : part.find(
                  connection, split.values().stream().map(v -> v.get(column)).distinct().toList()));
    }
    List<List<String>> keys = new ArrayList<>();
    RecordDraft draft = new RecordDraft(RegisterTable.of(register));
    split.forEach(
        (text, values) -> {
          List<String> key = new ArrayList<>(List.of(text));
          for (int i = 0; i < values.size(); i++) {
            String value =
                parts.get(i) == null
                    ? parsed(draft, register.key().get(i), values.get(i))
                    : nested.get(i).get(values.get(i));
            if (value == null) {
              return;
            }
            key.add(value);
          }
          keys.add(key);
        });
    return keys;
  }

  private @Nullable String parsed(RecordDraft draft, String name, String text) {
    if (register.field(name).type() instanceof FieldType.RecordOf) {
      return null;
    }
    int field = draft.index(name);
    return parser.parse(draft, field, text, null) == null ? draft.text(field) : null;
  }

  private void findById(Connection connection, List<String> texts, Map<String, String> ids)
      throws SQLException {
    String sql =
        "SELECT wanted.id, record.id FROM unnest(?::text[]) AS wanted (id) JOIN "
            + RegisterTable.of(register).sqlName()
            + " AS record ON record.id = CAST(wanted.id AS uuid) WHERE record.state <> 'voided'";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("text", texts.toArray()));
      collect(select, ids);
    }
  }

  private void findByKey(Connection connection, List<List<String>> keys, Map<String, String> ids)
      throws SQLException {
    int columns = register.key().size();
    String unnest =
        IntStream.rangeClosed(0, columns)
            .mapToObj(i -> "?::text[]")
            .collect(Collectors.joining(", "));
    String names =
        IntStream.rangeClosed(1, columns).mapToObj(i -> ", k" + i).collect(Collectors.joining());
    String condition =
        IntStream.range(0, columns).mapToObj(this::equality).collect(Collectors.joining(" AND "));
    String sql =
        "SELECT wanted.name, record.id FROM unnest(%s) AS wanted (name%s) JOIN %s AS record ON %s WHERE record.state <> 'voided'"
            .formatted(unnest, names, RegisterTable.of(register).sqlName(), condition);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i <= columns; i++) {
        int column = i;
        Object[] values = keys.stream().map(key -> key.get(column)).toArray();
        select.setArray(i + 1, connection.createArrayOf("text", values));
      }
      collect(select, ids);
    }
  }

  private String equality(int part) {
    String field = register.key().get(part);
    ColumnType type = ColumnType.of(register.field(field).type());
    return "record.%s = CAST(wanted.k%d AS %s)"
        .formatted(SqlName.quote(field), part + 1, type.sql());
  }

  private static void collect(PreparedStatement select, Map<String, String> ids)
      throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        ids.put(rows.getString(1), rows.getString(2));
      }
    }
  }
}
