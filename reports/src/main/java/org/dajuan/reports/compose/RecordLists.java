package org.dajuan.reports.compose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.database.Session;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.template.ListedRegister;
import org.dajuan.reports.template.Part;
import org.jspecify.annotations.Nullable;

/**
 * Lists over records as the person sees them who composes: those of the region's subtree that meet
 * the condition, voided ones never. One statement for all lists of a document; of each at most as
 * many rows as it may name, or as must be read to name each once.
 */
final class RecordLists {

  private final Supplier<Session> records;
  private final Catalog catalog;
  private final FieldText values;

  RecordLists(Supplier<Session> records, Catalog catalog, Locale locale) {
    this.records = records;
    this.catalog = catalog;
    this.values = new FieldText(catalog, locale);
  }

  /** A list with the columns of its records that are read. */
  private record Wanted(Part.Each each, Register register, List<String> columns) {

    static Wanted of(Part.Each each, Register register) {
      List<String> fields =
          each.item().stream().filter(Part.Piece::isField).map(Part.Piece::text).toList();
      return new Wanted(each, register, FieldText.columns(register, fields));
    }
  }

  /** The lists of parts that were checked before, conditions included; none asks nothing. */
  Map<Part.Each, Inline.RecordList> read(List<Part> parts, String region, Period period) {
    Set<Part.Each> asked = new LinkedHashSet<>();
    collect(parts, asked);
    List<Wanted> wanted = new ArrayList<>();
    for (Part.Each each : asked) {
      ListedRegister.find(catalog, each).ifPresent(found -> wanted.add(Wanted.of(each, found)));
    }
    return wanted.isEmpty() ? Map.of() : read(wanted, new RecordListSql(catalog, region, period));
  }

  private static void collect(List<Part> parts, Set<Part.Each> into) {
    for (Part part : parts) {
      if (part instanceof Part.Each each) {
        into.add(each);
      } else if (part instanceof Part.When when) {
        collect(when.then(), into);
        collect(when.otherwise(), into);
      }
    }
  }

  private Map<Part.Each, Inline.RecordList> read(List<Wanted> wanted, RecordListSql sql) {
    List<Found> found = new ArrayList<>();
    for (Wanted each : wanted) {
      sql.add(each.each(), each.register(), each.columns());
      found.add(new Found(each));
    }
    return records
        .get()
        .ask(
            sql.text(),
            (connection, statement) -> {
              sql.bind(statement);
              try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                  found.get(row.getInt("list_number")).add(row);
                }
              }
              return finish(found);
            });
  }

  private static Map<Part.Each, Inline.RecordList> finish(List<Found> found) {
    Map<Part.Each, Inline.RecordList> lists = new LinkedHashMap<>();
    found.forEach(each -> lists.put(each.wanted.each(), each.finish()));
    return lists;
  }

  /** What of a list was found so far. */
  private final class Found {

    private final Wanted wanted;
    private final List<Inline.Item> items = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();
    private int total;

    Found(Wanted wanted) {
      this.wanted = wanted;
    }

    void add(ResultSet row) throws SQLException {
      Part.Each each = wanted.each();
      Inline.Item item = item(row);
      boolean repeated = !named.add(item.text()) && each.distinct();
      total = each.distinct() ? named.size() : row.getInt("list_total");
      if (!repeated && items.size() < each.limit()) {
        items.add(item);
      }
    }

    private Inline.Item item(ResultSet row) throws SQLException {
      String[] read = (String[]) row.getArray("list_values").getArray();
      Map<String, @Nullable String> fields = new HashMap<>();
      for (int i = 0; i < read.length; i++) {
        fields.put(wanted.columns().get(i), read[i]);
      }
      StringBuilder text = new StringBuilder();
      for (Part.Piece piece : wanted.each().item()) {
        if (piece.isField()) {
          String value = values.of(wanted.register(), piece.text(), fields);
          text.append(piece.isOrdinal() ? values.ordinal(value) : value);
        } else {
          text.append(piece.text());
        }
      }
      return new Inline.Item(
          row.getObject(RegisterTable.ID, UUID.class),
          row.getInt(RegisterTable.VERSION),
          row.getLong(RegisterTable.SEQ),
          text.toString());
    }

    Inline.RecordList finish() {
      Part.Each each = wanted.each();
      String more = each.more().replace("#", Integer.toString(total));
      return new Inline.RecordList(wanted.register().id(), items, each.join(), more, total);
    }
  }
}
