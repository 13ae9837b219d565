package org.dajuan.records.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.deadline.Due;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Area;
import org.dajuan.records.access.Person;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * Computes the lights of warnings, one statement for each. A light is what all records make it,
 * whoever asks: a look into a register out of sight would otherwise find nothing and say so. Shown
 * are the records that the person sees. Thread-safe.
 */
public final class WarningReader {

  private static final String ORDER =
      " ORDER BY array_position(ARRAY['red', 'yellow', 'review', 'green'], w.light), w.raw, w.region_code, w.id LIMIT ? OFFSET ?";

  private final Catalog catalog;
  private final Access access;

  public WarningReader(Access access) {
    this.catalog = access.catalog();
    this.access = access;
  }

  private Area seen(Person person, Warning warning) {
    return access.sight(person, catalog.register(warning.register())).area();
  }

  /** How many records have which light; of a screening, how many are to be reviewed. */
  public Map<WarningLight, Long> counts(
      Person person, Warning warning, LocalDate today, @Nullable String region) {
    return counts(person, List.of(warning), today, region).getOrDefault(warning.id(), Map.of());
  }

  /**
   * The same of many warnings with one statement.
   *
   * @return by id of the warning; those whose records have no light are left out
   */
  public Map<String, Map<WarningLight, Long>> counts(
      Person person, Collection<Warning> warnings, LocalDate today, @Nullable String region) {
    if (warnings.isEmpty()) {
      return Map.of();
    }
    String sql =
        warnings.stream()
            .map(
                warning ->
                    "SELECT %s AS warning, w.light, count(*) FROM (%s) AS w GROUP BY w.light"
                        .formatted(
                            SqlName.literal(warning.id()),
                            new WarningSql(catalog, warning, today, seen(person, warning))
                                .lights(region)))
            .collect(Collectors.joining(" UNION ALL "));
    return access
        .asEngine()
        .ask(
            sql,
            (connection, select) -> {
              Map<String, Map<WarningLight, Long>> counts = new HashMap<>();
              try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                  counts
                      .computeIfAbsent(rows.getString(1), id -> new EnumMap<>(WarningLight.class))
                      .put(WarningLight.of(rows.getString(2)), rows.getLong(3));
                }
              }
              return counts;
            });
  }

  /** A page of a warning's records, the most urgent first. */
  public List<WarnedRecord> list(Person person, Warning warning, WarningQuery query) {
    List<String> told = ReadColumns.of(catalog, warning, access.sights(person));
    String lights =
        new WarningSql(catalog, warning, query.today(), seen(person, warning))
            .lightsWithDue(query.region(), told);
    String wanted = query.light() == null ? "<> 'green'" : "= '" + query.light().id() + "'";
    return access
        .asEngine()
        .ask(
            "SELECT * FROM (" + lights + ") AS w WHERE w.light " + wanted + ORDER,
            (connection, select) -> {
              select.setInt(1, query.limit());
              select.setInt(2, query.offset());
              List<WarnedRecord> records = new ArrayList<>();
              try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                  records.add(record(rows, told));
                }
              }
              return records;
            });
  }

  private static Map<String, String> told(ResultSet row, List<String> columns) throws SQLException {
    String[] values = (String[]) row.getArray("told").getArray();
    Map<String, String> told = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (values[i] != null) {
        told.put(columns.get(i), values[i]);
      }
    }
    return told;
  }

  private static WarnedRecord record(ResultSet row, List<String> columns) throws SQLException {
    WarningLight light = WarningLight.of(row.getString("light"));
    LocalDate raw = row.getObject("raw", LocalDate.class);
    LocalDate legal = row.getObject("legal", LocalDate.class);
    boolean due = raw != null && legal != null && light != WarningLight.GREEN;
    return new WarnedRecord(
        row.getObject("id", UUID.class),
        row.getString("region_code"),
        row.getString("org_id"),
        row.getString("state"),
        light,
        row.getObject("lit", LocalDate.class),
        told(row, columns),
        due ? new Due(raw, legal) : null);
  }
}
