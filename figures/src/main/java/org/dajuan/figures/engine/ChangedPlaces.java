package org.dajuan.figures.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of records that changed between two sequences: those of every new version and of the
 * version before, read from the ledger alone. A register in which very much changed, or of which an
 * entry was erased, is reported as changed everywhere.
 */
final class ChangedPlaces {

  /** Beyond so many new entries of a register all its indicators are computed again. */
  static final int MANY_ENTRIES = 5_000;

  /** Beyond so many different places of a register all its indicators are computed again. */
  static final int MANY_PLACES = 1_000;

  private final Connection connection;
  private final ZoneId zone;
  private final long after;
  private final long upTo;
  private final Map<String, Long> entries = new HashMap<>();
  private final Map<String, @Nullable List<Map<String, String>>> known = new HashMap<>();

  ChangedPlaces(Connection connection, ZoneId zone, long after, long upTo) throws SQLException {
    this.connection = connection;
    this.zone = zone;
    this.after = after;
    this.upTo = upTo;
    String sql =
        "select register, count(*) from ledger.entry where seq > ? and seq <= ? group by register";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, after);
      statement.setLong(2, upTo);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
  }

  boolean isChanged(String register) {
    return entries.containsKey(register);
  }

  /**
   * The places of a register's changed records by two of its fields.
   *
   * @param fields all fields of the register that any indicator reads a place from
   * @return null when the register counts as changed everywhere
   */
  @Nullable Set<Place> of(String register, Set<String> fields, String region, String date)
      throws SQLException {
    if (!known.containsKey(register)) {
      known.put(register, read(register, List.copyOf(fields)));
    }
    List<Map<String, String>> versions = known.get(register);
    if (versions == null) {
      return null;
    }
    Set<Place> places = new LinkedHashSet<>();
    for (Map<String, String> version : versions) {
      Place.of(version.get(region), version.get(date), zone).ifPresent(places::add);
    }
    return places;
  }

  private @Nullable List<Map<String, String>> read(String register, List<String> fields)
      throws SQLException {
    if (entries.getOrDefault(register, 0L) > MANY_ENTRIES) {
      return null;
    }
    StringBuilder columns = new StringBuilder();
    for (String field : fields) {
      columns.append(", c.fields ->> '").append(field.replace("'", "''")).append('\'');
    }
    String sql =
        """
        with changed as (
          select record_id, min(version) as version from ledger.entry
          where seq > ? and seq <= ? and register = ? group by record_id
        )
        select distinct e.content is null%s
        from changed n
        join ledger.entry e on e.register = ? and e.record_id = n.record_id
          and e.version >= n.version - 1 and e.seq <= ?
        cross join lateral (select e.content::jsonb as fields) c
        limit %d"""
            .formatted(columns, MANY_PLACES + 1);
    List<Map<String, String>> versions = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, after);
      statement.setLong(2, upTo);
      statement.setString(3, register);
      statement.setString(4, register);
      statement.setLong(5, upTo);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          if (rows.getBoolean(1) || versions.size() == MANY_PLACES) {
            return null;
          }
          Map<String, String> version = new LinkedHashMap<>();
          for (int i = 0; i < fields.size(); i++) {
            String value = rows.getString(i + 2);
            if (value != null) {
              version.put(fields.get(i), value);
            }
          }
          versions.add(version);
        }
      }
    }
    return versions;
  }
}
