package org.dajuan.desk.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.tabular.TabularFile;

/**
 * A small part of a county's sample records: some of every register in every state, one with each
 * field and code, and the records that these refer to.
 */
final class SampleExtract {

  /** Rows of one state that are taken: the fullest, which have what steps ask for, and one bare. */
  private static final int FULLEST = 3;

  private final Catalog catalog;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  /** The rows of a register's file. */
  private static final class Table {
    final List<String> header;
    final List<List<String>> rows = new ArrayList<>();
    final Map<String, Integer> byKey = new HashMap<>();
    final Set<Integer> taken = new LinkedHashSet<>();

    Table(List<String> header) {
      this.header = header;
    }
  }

  private SampleExtract(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Writes the extract, one file for each register, in the order in which they are imported. */
  static Map<String, Path> write(Catalog catalog, Path folder) throws IOException {
    SampleExtract extract = new SampleExtract(catalog);
    for (DataFile data : catalog.dataFiles()) {
      extract.tables.put(data.register(), extract.read(data));
    }
    extract.tables.keySet().forEach(extract::takeOfEveryState);
    extract.tables.keySet().forEach(extract::takeOfEveryValue);
    Map<String, Path> files = new LinkedHashMap<>();
    for (Map.Entry<String, Table> each : extract.tables.entrySet()) {
      Path file = folder.resolve(each.getKey() + ".csv");
      Files.writeString(file, text(each.getValue()));
      files.put(each.getKey(), file);
    }
    return files;
  }

  private Table read(DataFile data) throws IOException {
    Register register = catalog.register(data.register());
    try (TabularFile file = TabularFile.open(data.file());
        RowReader rows = file.read(0)) {
      Row header = rows.next();
      Table table = new Table(header == null ? List.of() : List.copyOf(header.texts()));
      for (Row row = rows.next(); row != null; row = rows.next()) {
        if (!row.isBlank()) {
          List<String> cells = List.copyOf(row.texts());
          table.byKey.put(
              register.key().stream()
                  .map(field -> cell(table, cells, field))
                  .collect(Collectors.joining("/")),
              table.rows.size());
          table.rows.add(cells);
        }
      }
      return table;
    }
  }

  private static String cell(Table table, List<String> cells, String column) {
    int index = table.header.indexOf(column);
    return index < 0 ? "" : cells.get(index);
  }

  private void takeOfEveryState(String id) {
    Table table = tables.get(id);
    Lifecycle lifecycle = catalog.lifecycleOf(catalog.register(id));
    Map<String, List<Integer>> byState = new LinkedHashMap<>();
    for (int i = 0; i < table.rows.size(); i++) {
      String state = cell(table, table.rows.get(i), "state");
      byState
          .computeIfAbsent(state.isEmpty() ? lifecycle.initial() : state, s -> new ArrayList<>())
          .add(i);
    }
    for (List<Integer> rows : byState.values()) {
      List<Integer> fullestFirst =
          rows.stream()
              .sorted(Comparator.comparing(row -> blanks(table.rows.get((Integer) row))))
              .toList();
      fullestFirst.stream().limit(FULLEST).forEach(row -> take(id, row));
      take(id, fullestFirst.get(fullestFirst.size() - 1));
    }
  }

  /** For each field a row that has it, for each code one that bears it. */
  private void takeOfEveryValue(String id) {
    Table table = tables.get(id);
    Set<String> seen = new HashSet<>();
    List<Field> fields =
        catalog.register(id).fields().stream()
            .filter(field -> !catalog.register(id).key().contains(field.name()))
            .toList();
    for (int i = 0; i < table.rows.size(); i++) {
      for (Field field : fields) {
        String text = cell(table, table.rows.get(i), field.name());
        String value = field.type() instanceof FieldType.CodeOf ? text : "";
        if (!text.isEmpty() && seen.add(field.name() + "=" + value)) {
          take(id, i);
        }
      }
    }
  }

  private static long blanks(List<String> cells) {
    return cells.stream().filter(String::isBlank).count();
  }

  /** Takes a row and the rows that it refers to. */
  private void take(String id, int index) {
    Table table = tables.get(id);
    if (!table.taken.add(index)) {
      return;
    }
    catalog
        .register(id)
        .fields()
        .forEach(
            field -> {
              if (field.type() instanceof FieldType.RecordOf reference) {
                Table other = tables.get(reference.register());
                String key = cell(table, table.rows.get(index), field.name());
                Integer row = other == null ? null : other.byKey.get(key);
                if (row != null) {
                  take(reference.register(), row);
                }
              }
            });
  }

  private static String text(Table table) {
    StringBuilder text = new StringBuilder(line(table.header));
    table.taken.stream().sorted().forEach(row -> text.append(line(table.rows.get(row))));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }
}
