package org.dajuan.records.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.deadline.Due;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Area;
import org.dajuan.records.access.Person;
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
    String lights = new WarningSql(catalog, warning, today, seen(person, warning)).lights(region);
    return access
        .asEngine()
        .ask(
            "SELECT w.light, count(*) FROM (" + lights + ") AS w GROUP BY w.light",
            (connection, select) -> {
              Map<WarningLight, Long> counts = new EnumMap<>(WarningLight.class);
              try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                  counts.put(WarningLight.of(rows.getString(1)), rows.getLong(2));
                }
              }
              return Collections.unmodifiableMap(counts);
            });
  }

  /** A page of a warning's records, the most urgent first. */
  public List<WarnedRecord> list(Person person, Warning warning, WarningQuery query) {
    String lights =
        new WarningSql(catalog, warning, query.today(), seen(person, warning))
            .lightsWithDue(query.region());
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
                  records.add(record(rows));
                }
              }
              return records;
            });
  }

  private static WarnedRecord record(ResultSet row) throws SQLException {
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
        due ? new Due(raw, legal) : null);
  }
}
