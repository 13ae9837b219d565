package org.dajuan.records.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.schema.ColumnType;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that reference fields name, by id or by key, for many drafts with one query per
 * field. Voided records are not found.
 */
public final class ReferenceLookup {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final List<Target> targets = new ArrayList<>();

  /** What a reference field refers to. */
  private static final class Target {
    final int field;
    final Register register;
    final DraftParser parser;

    Target(int field, Register register, DraftParser parser) {
      this.field = field;
      this.register = register;
      this.parser = parser;
    }
  }

  /** Told of each reference that finds no record. */
  public interface Unresolved {
    void at(int draft, int field, DraftFault fault);
  }

  public ReferenceLookup(Catalog catalog, RegisterTable table) {
    List<RegisterTable.Column> columns = table.fieldColumns();
    for (int i = 0; i < columns.size(); i++) {
      if (table.register().fields().get(i).type() instanceof FieldType.RecordOf reference) {
        Register register = catalog.register(reference.register());
        targets.add(new Target(i, register, new DraftParser(catalog, RegisterTable.of(register))));
      }
    }
  }

  /** Whether the register has reference fields at all. */
  public boolean isNeeded() {
    return !targets.isEmpty();
  }

  /** Replaces the text of every reference by the id of the record it names. */
  public void resolve(Connection connection, List<Draft> drafts, Unresolved unresolved)
      throws SQLException {
    for (Target target : targets) {
      Map<String, String> ids = find(connection, target, texts(target, drafts));
      for (int i = 0; i < drafts.size(); i++) {
        String text = drafts.get(i).text(target.field);
        String id = text == null ? null : ids.get(text);
        if (text != null && id == null) {
          unresolved.at(i, target.field, DraftFaults.unknownReference(target.register, text));
        }
        drafts.get(i).setText(target.field, id);
      }
    }
  }

  private static Set<String> texts(Target target, List<Draft> drafts) {
    Set<String> texts = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      String text = draft.text(target.field);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static Map<String, String> find(Connection connection, Target target, Set<String> texts)
      throws SQLException {
    List<String> byId = new ArrayList<>();
    List<List<String>> byKey = new ArrayList<>();
    for (String text : texts) {
      List<String> key = ID.matcher(text).matches() ? null : key(target, text);
      if (ID.matcher(text).matches()) {
        byId.add(text);
      } else if (key != null) {
        key.add(0, text);
        byKey.add(key);
      }
    }
    Map<String, String> ids = new HashMap<>();
    if (!byId.isEmpty()) {
      findById(connection, target.register, byId, ids);
    }
    if (!byKey.isEmpty()) {
      findByKey(connection, target.register, byKey, ids);
    }
    return ids;
  }

  /** The canonical key values that a text joins by slashes, null when it is no key. */
  private static @Nullable List<String> key(Target target, String text) {
    List<String> fields = target.register.key();
    String[] parts = fields.size() == 1 ? new String[] {text} : text.split("/", -1);
    if (fields.isEmpty() || parts.length != fields.size()) {
      return null;
    }
    Draft draft = new Draft(RegisterTable.of(target.register));
    List<String> key = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      int field = draft.index(fields.get(i));
      if (target.parser.parse(draft, field, parts[i], null) != null || draft.text(field) == null) {
        return null;
      }
      key.add(draft.text(field));
    }
    return key;
  }

  private static void findById(
      Connection connection, Register register, List<String> texts, Map<String, String> ids)
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

  private static void findByKey(
      Connection connection, Register register, List<List<String>> keys, Map<String, String> ids)
      throws SQLException {
    int columns = register.key().size();
    String unnest =
        IntStream.rangeClosed(0, columns)
            .mapToObj(i -> "?::text[]")
            .collect(Collectors.joining(", "));
    String names =
        IntStream.rangeClosed(1, columns).mapToObj(i -> ", k" + i).collect(Collectors.joining());
    String condition =
        IntStream.range(0, columns)
            .mapToObj(
                i -> {
                  String field = register.key().get(i);
                  ColumnType type = ColumnType.of(register.field(field).type());
                  return "record.%s = CAST(wanted.k%d AS %s)"
                      .formatted(SqlName.quote(field), i + 1, type.sql());
                })
            .collect(Collectors.joining(" AND "));
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

  private static void collect(PreparedStatement select, Map<String, String> ids)
      throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        ids.put(rows.getString(1), rows.getString(2));
      }
    }
  }
}
