package org.dajuan.figures.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.jspecify.annotations.Nullable;

/**
 * The places of records that changed between two sequences: those of every new version and of the
 * version before, read from the ledger alone, for each reader only of versions that it counts. A
 * register in which very much changed, of which an entry was erased, or whose entries do not fit
 * its table any more is reported as changed everywhere.
 */
final class ChangedPlaces {

  /** Beyond so many new entries of a register all its indicators are computed again. */
  static final int MANY_ENTRIES = 5_000;

  /** Beyond so many different places of a register all its indicators are computed again. */
  static final int MANY_PLACES = 1_000;

  private static final String VERSIONS =
      """
      with changed as (
        select record_id, min(version) as version from ledger.entry
        where seq > ? and seq <= ? and register = ? group by record_id
      )
      select distinct e.content is null%s
      from changed n
      join ledger.entry e on e.record_id = n.record_id and e.register = ?
        and e.version >= n.version - 1 and e.seq <= ?
      cross join lateral (select e.content::jsonb as fields) c
      cross join lateral jsonb_populate_record(null::reg.%s, c.fields || jsonb_build_object(
        'state', c.fields ->> '@state', 'region_code', c.fields ->> '@region',
        'org_id', c.fields ->> '@org')) r
      limit %d""";

  /** A record as it stands, for places of records that follow from others. */
  private static final String STANDING =
      """
      select distinct to_jsonb(r) ->> %s, to_jsonb(r) ->> %s
      from reg.%s r where r.id = any (?::uuid[])""";

  private final Connection connection;
  private final Catalog catalog;
  private final ZoneId zone;
  private final long after;
  private final long upTo;
  private final Map<String, Long> entries = new HashMap<>();
  private final FollowingRecords following;
  private final Map<String, Map<PlaceReader, @Nullable Set<TouchedPlace>>> known = new HashMap<>();

  ChangedPlaces(Connection connection, Catalog catalog, ZoneId zone, long after, long upTo)
      throws SQLException {
    this.connection = connection;
    this.catalog = catalog;
    this.zone = zone;
    this.after = after;
    this.upTo = upTo;
    String sql =
        "select register, count(*) from ledger.entry where seq > ? and seq <= ?"
            + " and register is not null group by register";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, after);
      statement.setLong(2, upTo);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    this.following = FollowingRecords.of(connection, catalog, after, upTo, entries.keySet());
  }

  boolean isChanged(String register) {
    return entries.containsKey(register) || following.concern(register);
  }

  /**
   * The places of changed records that a reader counts or counted.
   *
   * @param all every reader of the register; their places are found in one statement
   * @return null when the register counts as changed everywhere
   */
  @Nullable Set<TouchedPlace> of(PlaceReader reader, Collection<PlaceReader> all)
      throws SQLException {
    Map<PlaceReader, @Nullable Set<TouchedPlace>> places = known.get(reader.register());
    if (places == null) {
      places = find(reader.register(), List.copyOf(all));
      known.put(reader.register(), places);
    }
    return places.get(reader);
  }

  private Map<PlaceReader, @Nullable Set<TouchedPlace>> find(
      String register, List<PlaceReader> readers) throws SQLException {
    if (entries.getOrDefault(register, 0L) > MANY_ENTRIES) {
      return Map.of();
    }
    Savepoint before = connection.setSavepoint();
    try {
      Set<String> computed = computed(register);
      if (computed.isEmpty()) {
        return read(register, readers);
      }
      // Content lacks computed values: a condition is not judged, and by them nothing is placed.
      List<PlaceReader> placed =
          readers.stream()
              .filter(reader -> !computed.contains(reader.date()))
              .filter(reader -> !computed.contains(reader.region()))
              .toList();
      Map<PlaceReader, @Nullable Set<TouchedPlace>> places = new HashMap<>();
      for (PlaceReader reader : placed) {
        PlaceReader any = new PlaceReader(register, reader.region(), reader.date(), "true");
        places.put(reader, placesOf(any));
      }
      return places;
    } catch (SQLException misfit) {
      if (!isMisfit(misfit)) {
        throw misfit;
      }
      // Content of an older shape of the register, or tampered with: compute everything instead.
      connection.rollback(before);
      return Map.of();
    }
  }

  private Set<String> computed(String register) {
    return catalog.findRegister(register).stream()
        .flatMap(each -> each.fields().stream())
        .filter(Field::isComputed)
        .map(Field::name)
        .collect(Collectors.toSet());
  }

  /** The places of entries and of records that follow from others; null for everywhere. */
  private @Nullable Set<TouchedPlace> placesOf(PlaceReader any) throws SQLException {
    Set<String> ids = following.of(any.register());
    Set<TouchedPlace> places =
        entries.containsKey(any.register())
            ? read(any.register(), List.of(any)).get(any)
            : new LinkedHashSet<>();
    if (ids == null || places == null || ids.isEmpty()) {
      return ids == null ? null : places;
    }
    String sql =
        STANDING.formatted(
            literal(any.region()), literal(any.date()), FollowingRecords.quote(any.register()));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          TouchedPlace.of(rows.getString(1), rows.getString(2), zone).ifPresent(places::add);
        }
      }
    }
    return places;
  }

  private static String literal(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  /** Whether content does not fit the columns of today: data exceptions and unknown names. */
  private static boolean isMisfit(SQLException thrown) {
    String state = String.valueOf(thrown.getSQLState());
    return state.startsWith("22") || state.startsWith("42");
  }

  private Map<PlaceReader, @Nullable Set<TouchedPlace>> read(
      String register, List<PlaceReader> readers) throws SQLException {
    List<String> fields = fields(readers);
    StringBuilder columns = new StringBuilder();
    for (String field : fields) {
      columns.append(", c.fields ->> '").append(field.replace("'", "''")).append('\'');
    }
    for (PlaceReader reader : readers) {
      columns.append(",\n  (").append(reader.condition()).append(") is true");
    }
    String table = '"' + register.replace("\"", "\"\"") + '"';
    Map<PlaceReader, @Nullable Set<TouchedPlace>> places = new HashMap<>();
    readers.forEach(reader -> places.put(reader, new LinkedHashSet<>()));
    String sql = VERSIONS.formatted(columns, table, MANY_PLACES + 1);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, after);
      statement.setLong(2, upTo);
      statement.setString(3, register);
      statement.setString(4, register);
      statement.setLong(5, upTo);
      try (ResultSet rows = statement.executeQuery()) {
        for (int row = 0; rows.next(); row++) {
          if (rows.getBoolean(1) || row == MANY_PLACES) {
            return Map.of();
          }
          add(rows, fields, readers, places);
        }
      }
    }
    return places;
  }

  private void add(
      ResultSet row,
      List<String> fields,
      List<PlaceReader> readers,
      Map<PlaceReader, @Nullable Set<TouchedPlace>> places)
      throws SQLException {
    for (int i = 0; i < readers.size(); i++) {
      PlaceReader reader = readers.get(i);
      Set<TouchedPlace> found = places.get(reader);
      if (found != null && row.getBoolean(2 + fields.size() + i)) {
        String region = row.getString(2 + fields.indexOf(reader.region()));
        String date = row.getString(2 + fields.indexOf(reader.date()));
        Optional<TouchedPlace> place = TouchedPlace.of(region, date, zone);
        place.ifPresent(found::add);
      }
    }
  }

  private static List<String> fields(List<PlaceReader> readers) {
    Set<String> fields = new LinkedHashSet<>();
    for (PlaceReader reader : readers) {
      fields.add(reader.region());
      fields.add(reader.date());
    }
    return new ArrayList<>(fields);
  }
}
