package org.dajuan.records.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dajuan.catalog.register.Computed;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;

/**
 * What keeps the computed columns of one register right: triggers on its own table, which fill them
 * in a new row, and on the tables that they are computed from, which bring them up to date in the
 * transaction of the change. So every way of writing keeps them, also those to come.
 *
 * <p>Rows are locked before values are gathered, by a statement of its own: of two changes of parts
 * of one record the later one waits and then sees both. Statements are planned each time: a plan
 * made for a single change would join a hundred thousand rows row by row.
 *
 * @param functions statements by function
 * @param triggers the table and the statement by name of the trigger
 */
record ComputedTriggers(Map<String, String> functions, Map<String, OnTable> triggers) {

  /** A trigger of a table of {@code reg}. */
  record OnTable(String table, String statement) {}

  /** Begins the name of every trigger made here. */
  static final String PREFIX = "computed_";

  static ComputedTriggers of(Register register) {
    ComputedTriggers made = new ComputedTriggers(new LinkedHashMap<>(), new LinkedHashMap<>());
    ComputedColumns columns = ComputedColumns.of(register);
    if (!columns.isEmpty()) {
      made.addOwn(register, columns);
      for (Map.Entry<Source, List<Field>> each : sources(columns).entrySet()) {
        made.addSource(register, columns, each.getKey(), each.getValue());
      }
    }
    return made;
  }

  /** Another table and how it hangs together with ours. */
  private record Source(String register, String via, boolean lookup) {}

  private static Map<Source, List<Field>> sources(ComputedColumns columns) {
    return columns.fields().stream()
        .collect(
            Collectors.groupingBy(
                field -> {
                  Computed computed = ComputedColumns.computed(field);
                  return new Source(computed.register(), computed.via(), computed.isLookup());
                },
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** A new record has no parts yet; what it looks up it looks up again when it points elsewhere. */
  private void addOwn(Register register, ComputedColumns columns) {
    StringBuilder body = new StringBuilder("BEGIN ");
    Set<String> references = new LinkedHashSet<>();
    for (Field field : columns.fields()) {
      Computed computed = ComputedColumns.computed(field);
      String column = "NEW." + SqlName.quote(field.name());
      if (computed.isLookup()) {
        String reference = SqlName.quote(computed.via());
        body.append("IF TG_OP = 'INSERT' OR NEW.").append(reference);
        body.append(" IS DISTINCT FROM OLD.").append(reference).append(" THEN ").append(column);
        body.append(" := (").append(ComputedColumns.query(field, "NEW." + reference));
        body.append(" FOR SHARE); END IF; ");
        references.add(reference);
      } else {
        body.append("IF TG_OP = 'INSERT' THEN ").append(column).append(" := ");
        body.append(computed.how() == Computed.How.COUNT ? "0" : "NULL").append("; END IF; ");
      }
    }
    body.append("RETURN NEW; END");
    String when = "BEFORE INSERT";
    if (!references.isEmpty()) {
      when += " OR UPDATE OF " + String.join(", ", references);
    }
    add(register.id(), when, " FOR EACH ROW", ComputedColumns.BY_INDEX, body.toString());
  }

  private void addSource(
      Register register, ComputedColumns columns, Source source, List<Field> fields) {
    String refresh = refresh(register, columns, fields);
    Set<String> read = new TreeSet<>();
    fields.forEach(field -> read.addAll(ComputedColumns.computed(field).reads()));
    String via = SqlName.quote(source.via);
    String changed =
        "FROM older AS o JOIN newer AS n ON n.id = o.id WHERE "
            + row("o", read)
            + " IS DISTINCT FROM "
            + row("n", read);
    if (source.lookup) {
      String ids =
          "SELECT r.id FROM %s AS r WHERE r.%s IN (SELECT n.id %s)"
              .formatted(table(register.id()), via, changed);
      addAfter(source.register, "UPDATE", "OLD TABLE AS older NEW TABLE AS newer", refresh, ids);
      return;
    }
    String both = "SELECT o.%1$s %2$s UNION SELECT n.%1$s %2$s".formatted(via, changed);
    addAfter(source.register, "UPDATE", "OLD TABLE AS older NEW TABLE AS newer", refresh, both);
    String one = "SELECT " + via + " FROM ";
    addAfter(source.register, "INSERT", "NEW TABLE AS newer", refresh, one + "newer");
    addAfter(source.register, "DELETE", "OLD TABLE AS older", refresh, one + "older");
  }

  private static String row(String alias, Set<String> columns) {
    return columns.stream()
        .map(column -> alias + "." + SqlName.quote(column))
        .collect(Collectors.joining(", ", "ROW(", ")"));
  }

  private void addAfter(String table, String event, String transition, String refresh, String ids) {
    add(
        table,
        "AFTER " + event,
        " REFERENCING " + transition + " FOR EACH STATEMENT",
        "",
        "DECLARE ids uuid[]; BEGIN EXECUTE %s INTO ids; %s RETURN NULL; END"
            .formatted(SqlName.literal("SELECT ARRAY(" + ids + ")"), refresh));
  }

  private static String refresh(Register register, ComputedColumns columns, List<Field> fields) {
    String lock =
        "SELECT FROM "
            + table(register.id())
            + " WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE";
    String update = update(register, columns, fields, " WHERE r.id = ANY ($1)");
    return "IF cardinality(ids) > 0 THEN EXECUTE %s USING ids; EXECUTE %s USING ids; END IF;"
        .formatted(SqlName.literal(lock), SqlName.literal(update));
  }

  /** Brings columns up to date, and touches only rows in which something differs. */
  private static String update(
      Register register, ComputedColumns columns, List<Field> fields, String which) {
    String values =
        fields.stream()
            .map(field -> value(columns, field) + " AS " + SqlName.quote(field.name()))
            .collect(Collectors.joining(", "));
    String set =
        fields.stream()
            .map(field -> "%1$s = v.%1$s".formatted(SqlName.quote(field.name())))
            .collect(Collectors.joining(", "));
    Set<String> names = new LinkedHashSet<>();
    fields.forEach(field -> names.add(field.name()));
    return "UPDATE %1$s AS t SET %2$s FROM (SELECT r.id, %3$s FROM %1$s AS r%4$s OFFSET 0) AS v WHERE v.id = t.id AND %5$s IS DISTINCT FROM %6$s"
        .formatted(table(register.id()), set, values, which, row("t", names), row("v", names));
  }

  private static String value(ComputedColumns columns, Field field) {
    String of = "r." + SqlName.quote(columns.argument(field));
    return "(" + ComputedColumns.query(field, of) + ")";
  }

  /** Brings all rows up to date. */
  static String fill(Register register) {
    ComputedColumns columns = ComputedColumns.of(register);
    return update(register, columns, columns.fields(), "");
  }

  private void add(String table, String when, String how, String settings, String body) {
    String digest = SqlName.shortDigest(table + when + how + settings + body);
    String function = RegisterTable.SCHEMA + "." + SqlName.quote(PREFIX + digest);
    functions.put(
        function,
        "CREATE FUNCTION %s() RETURNS trigger %s AS %s"
            .formatted(
                function,
                ComputedColumns.AS_OWNER.formatted("VOLATILE") + settings,
                SqlName.literal(body)));
    triggers.put(
        PREFIX + digest,
        new OnTable(
            table,
            "CREATE TRIGGER %s %s ON %s%s EXECUTE FUNCTION %s()"
                .formatted(SqlName.quote(PREFIX + digest), when, table(table), how, function)));
  }

  private static String table(String register) {
    return RegisterTable.SCHEMA + "." + SqlName.quote(register);
  }
}
